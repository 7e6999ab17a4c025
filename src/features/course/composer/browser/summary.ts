import { dayText } from '../../../../ui/day-text.ts';
import type { Say } from '../../../../ui/dom.ts';
import type { Choice } from '../choice.ts';
import { misplaced, type Schedule } from '../schedule.ts';
import { lengthText, type NamedUnit } from './named-unit.ts';

/**
 * A course in sentences: its hours, its days, and what stands in its way.
 *
 * @param list The chosen units, in their order.
 * @param all All units there are.
 */
export function summaryOf(
	choice: Choice,
	list: readonly NamedUnit[],
	{ weeks, problems }: Schedule<NamedUnit>,
	all: readonly NamedUnit[],
	say: Say,
): string[] {
	if (list.length === 0) return [say('none')];
	const inClass = list.reduce((sum, { minutes }) => sum + minutes, 0);
	const hours = list.reduce((sum, { outside }) => sum + outside, inClass);
	const days = weeks.flatMap(({ date, units }) => (date && units.length > 0 ? [date] : []));
	const nameOf = (id: string) => all.find((one) => one.id === id)?.title ?? id;
	return [
		say('sum', {
			count: list.length,
			weeks: choice.weeks,
			all: lengthText(hours, say),
			inClass: lengthText(inClass, say),
		}),
		...(days.length > 0
			? [say('days', { from: dayText(days[0]!), to: dayText(days.at(-1)!) })]
			: []),
		...problems.map(({ kind, weeks: some }) => say(`problem.${kind}`, { weeks: some.join(', ') })),
		...misplaced(list).map(({ unit, after }) =>
			say('misplaced', { unit: nameOf(unit), after: nameOf(after) }),
		),
	];
}
