import { languageOfPage } from '../../../../language/locales.ts';
import { clockText } from '../../../../method/sessions/clock.ts';
import type { PlainDate } from '../../../../ui/date.ts';
import { dayText } from '../../../../ui/day-text.ts';
import { make, type Say } from '../../../../ui/dom.ts';
import type { ByUnit } from '../exercises.ts';
import type { Week } from '../schedule.ts';
import type { NamedUnit } from './named-unit.ts';

/** The weeks as a table. */
export function drawSchedule(weeks: readonly Week<NamedUnit>[], say: Say): HTMLElement {
	const clock = (minutes: number) => clockText(minutes, languageOfPage());
	const head = (text: string) => make('th', { scope: 'col' }, text);
	return make(
		'table',
		{},
		make(
			'thead',
			{},
			make('tr', {}, head(say('column.week')), head(say('column.when')), head(say('column.unit'))),
		),
		make(
			'tbody',
			{},
			...weeks.map(({ number, units, date, hours }) => {
				const from = hours[0]?.from;
				const to = hours.at(-1)?.to;
				const time = from === undefined ? '' : `${clock(from)}–${clock(to!)}`;
				const day = date ? `${dayText(date)} ` : '';
				return make(
					'tr',
					{},
					make('th', { scope: 'row' }, String(number)),
					make('td', {}, day, make('span', { className: 'composer-hours' }, time)),
					make(
						'td',
						{},
						...(units.length === 0
							? [say('own')]
							: units.flatMap(({ href, title }, index) => [
									index > 0 ? ' + ' : '',
									make('a', { href }, title),
								])),
					),
				);
			}),
		),
	);
}

/** The weeks that are skipped, each with a button to take it out. */
export function drawSkipped(skip: readonly PlainDate[], say: Say): HTMLElement[] {
	return skip.map((day) => {
		const text = dayText(day);
		const button = make('button', { type: 'button' }, '×');
		button.ariaLabel = say('unskip', { day: text });
		Object.assign(button.dataset, { do: 'unskip', day });
		return make('li', {}, say('weekOf', { day: text }), ' ', button);
	});
}

/** What is read, unit after unit. */
export function drawReadings(units: readonly NamedUnit[], all: ByUnit): HTMLElement[] {
	return units.flatMap(({ id, title }) => {
		const { readings } = all[id] ?? { readings: [] };
		return [
			make('h3', {}, title),
			make(
				'ul',
				{ className: 'readings' },
				...readings.map(({ link, work, about, why }) =>
					make(
						'li',
						{},
						link ? make('a', { href: link.href }, link.title) : (work ?? ''),
						make('span', { className: 'aside' }, about),
						make('p', {}, why),
					),
				),
			),
		];
	});
}
