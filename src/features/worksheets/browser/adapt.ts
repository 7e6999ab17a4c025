import { answerTo } from '../../../ui/notebooks/answers.ts';
import type { Copy } from '../../../ui/notebooks/copies.ts';

/** A place for an answer in the worksheet as it is today. */
export interface Slot {
	readonly name: string;
	/** Whether a text may stand here: one of the options, a number, any text. */
	accepts(text: string): boolean;
}

/**
 * The same answers, laid in the places that the worksheet has today.
 *
 * A worksheet may change after someone filled it in. What has no place any more moves to `earlier`,
 * where it stays readable; what finds its place again, and finds it empty, moves back.
 */
export function adapt(copy: Copy, slots: readonly Slot[]): Copy {
	const byName = new Map(slots.map((slot) => [slot.name, slot]));
	const names = new Set([...Object.keys(copy.answers), ...Object.keys(copy.earlier)]);
	const laid = [...names].map((name) => {
		const now = answerTo(copy.answers, name);
		const before = answerTo(copy.earlier, name) ?? [];
		return { name, ...lay(byName.get(name), now, before) };
	});

	return {
		...copy,
		answers: Object.fromEntries(
			laid.flatMap(({ name, fit }) => (fit === undefined ? [] : [[name, fit] as const])),
		),
		earlier: Object.fromEntries(
			laid.flatMap(({ name, rest }) => (rest.length === 0 ? [] : [[name, rest] as const])),
		),
	};
}

/** Which answer stands in a place, and which ones are left over. The latest that fits stands. */
function lay(slot: Slot | undefined, now: string | undefined, before: readonly string[]) {
	if (now !== undefined && slot?.accepts(now)) return { fit: now, rest: before };
	const all = now === undefined ? before : [...before, now];
	const place = slot ? all.findLastIndex((text) => slot.accepts(text)) : -1;
	return place === -1 ? { rest: all } : { fit: all[place], rest: all.toSpliced(place, 1) };
}
