import { answerTo, type Answer } from './answers.ts';
import type { Copy } from './copies.ts';

/** A place for an answer in the worksheet as it is today. */
export interface Slot {
	readonly name: string;
	/** Whether it takes more than one answer. */
	readonly many: boolean;
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
		const now = textsOf(answerTo(copy.answers, name));
		const before = textsOf(answerTo(copy.earlier, name));
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

interface Laid {
	fit?: Answer;
	rest: readonly string[];
}

function lay(slot: Slot | undefined, now: readonly string[], before: readonly string[]): Laid {
	const all = [...before, ...now];
	if (!slot) return { rest: all };
	if (slot.many) {
		const fit = [...new Set(all.filter((text) => slot.accepts(text)))];
		return { fit: fit.length > 0 ? fit : undefined, rest: all.filter((text) => !fit.includes(text)) };
	}
	// Several answers where one is asked: nobody but the writer can choose.
	const [candidates, rest] = now.length > 0 ? [now, before] : [before, []];
	const [only] = candidates;
	const fits = candidates.length === 1 && slot.accepts(only!);
	return fits ? { fit: only!, rest } : { rest: all };
}

function textsOf(answer: Answer | undefined): readonly string[] {
	return answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
}
