import { make, type Say } from '../../../../ui/dom.ts';
import type { ByUnit } from '../exercises.ts';
import type { Week } from '../schedule.ts';
import { dueText } from './due.ts';
import type { NamedUnit } from './named-unit.ts';

/** A hand-out: the exercises of each unit, and nothing that answers them. */
export function drawHandout(
	weeks: readonly Week<NamedUnit>[],
	all: ByUnit,
	say: Say,
): HTMLElement[] {
	const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
		make(tag, {}, ...items.map((item) => make('li', {}, item)));
	const units = weeks.flatMap((week) => week.units);
	const sections = units.flatMap(({ id, title }, index) => {
		const own = all[id];
		if (!own) return [];
		const sheets = own.sheets.map((one) => one.title).join(', ');
		return [
			make(
				'section',
				{},
				make('h2', {}, `${index + 1}. ${title}`),
				make('p', { className: 'unit-question' }, own.question),
				make('h3', {}, `${say('assignment')}: ${own.title}`),
				list('ol', own.task),
				make('p', {}, make('strong', {}, `${say('handIn')}.`), ` ${dueText(id, own, weeks, say)}`),
				...(sheets ? [make('p', {}, `${say('sheets')}: ${sheets}`)] : []),
				make('h3', {}, say('questions')),
				make(
					'ol',
					{},
					...own.questions.map(({ ask, options }) =>
						make('li', {}, ask, ...(options.length > 0 ? [list('ul', options)] : [])),
					),
				),
			),
		];
	});
	return [make('h1', {}, say('course')), ...sections];
}
