import { make, type Say } from '../../../../ui/dom.ts';
import type { ByUnit, Exercises } from '../exercises.ts';
import type { Week } from '../schedule.ts';
import { dueText } from './due.ts';
import type { NamedUnit } from './named-unit.ts';

/** The hand-out of a course: the exercises of each unit, and nothing that answers them. */
export function drawHandout(
	course: string,
	weeks: readonly Week<NamedUnit>[],
	all: ByUnit,
	say: Say,
): HTMLElement[] {
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
				make('ol', {}, ...listed(own.task)),
				make('p', {}, make('strong', {}, `${say('handIn')}.`), ` ${dueText(id, own, weeks, say)}`),
				...(sheets ? [make('p', {}, `${say('sheets')}: ${sheets}`)] : []),
				make('h3', {}, say('questions')),
				make('ol', {}, ...own.questions.map(drawQuestion)),
			),
		];
	});
	return [make('h1', {}, course), ...sections];
}

/** A question with what it is answered with, and the room to do so. */
function drawQuestion({
	ask,
	how,
	answer,
	items,
	choices,
}: Exercises['questions'][number]): HTMLElement {
	const question = make(
		'li',
		{ className: 'handout-question' },
		ask,
		make('p', { className: 'aside' }, how),
		...(items.length > 0 ? [make('ul', {}, ...listed(items))] : []),
		...(choices.length > 0 ? [make('ol', { type: 'A' }, ...listed(choices))] : []),
	);
	question.dataset['answer'] = answer;
	return question;
}

const listed = (items: readonly string[]) => items.map((item) => make('li', {}, item));
