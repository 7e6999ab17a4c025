import type { Question as WrittenQuestion } from '../../method/schemas/question.ts';
import { weight } from '../../method/weight.ts';

/** The kinds of question in a self-check. */
export type QuestionKind = WrittenQuestion['kind'];

/** A question as it is marked. */
export interface Question {
	kind: QuestionKind;
	/** Options to choose from; what is put in order, in its right order; or pairs to be made. */
	options: readonly { id: string; right?: boolean }[];
}

/**
 * What someone answered: the ids of the options that were chosen, all of them in the order that they
 * were put in, `left:right` for each pair, or one text.
 */
export type Answer = readonly string[];

/** What is said of one option. `missed` is right and was not chosen. */
type Verdict = 'right' | 'wrong' | 'missed';

/** What there is to say of an answer. */
export interface Mark {
	/** Whether all of it is right. A short answer is compared by whoever wrote it. */
	result: 'right' | 'partly' | 'wrong' | 'compare';
	/** The options that something is said of. */
	options: readonly { id: string; verdict: Verdict }[];
}

/** Whether an answer is whole enough to be marked. */
export function isWhole({ kind, options }: Question, answer: Answer): boolean {
	if (kind === 'short') return (answer[0] ?? '').trim() !== '';
	if (kind === 'single' || kind === 'multiple') return answer.length > 0;
	return answer.length === options.length;
}

/** Marks an answer. */
export function mark({ kind, options }: Question, answer: Answer): Mark {
	if (kind === 'short') return { result: 'compare', options: [] };
	if (kind === 'order')
		return sum(options.map(({ id }, place) => ({ id, isRight: answer[place] === id })));
	if (kind === 'match')
		return sum(options.map(({ id }) => ({ id, isRight: answer.includes(`${id}:${id}`) })));
	const told = options.flatMap(({ id, right = false }) => {
		const verdict = verdictOn(right, answer.includes(id));
		return verdict ? [{ id, verdict }] : [];
	});
	if (kind === 'single') {
		const chosen = told.filter(({ id }) => answer.includes(id));
		return { result: chosen[0]?.verdict === 'right' ? 'right' : 'wrong', options: chosen };
	}
	const isAny = told.some(({ verdict }) => verdict === 'right');
	const isAll = told.every(({ verdict }) => verdict === 'right');
	return { result: isAll && isAny ? 'right' : isAny ? 'partly' : 'wrong', options: told };
}

/** The answer with what no longer exists left out. */
export function knownPart({ kind, options }: Question, answer: Answer): Answer {
	if (kind === 'short') return answer.slice(0, 1);
	const ids = new Set(options.map(({ id }) => id));
	const known = answer.filter((one) => one.split(':').every((id) => ids.has(id)));
	if (kind !== 'order') return known;
	// What came since stands at the end, for the reader to put in its place.
	return known.length === 0 ? [] : [...new Set([...known, ...ids])];
}

/** Moves one of a list a place up or down; as it is where there is no such place. */
export function moveBy(list: readonly string[], id: string, by: -1 | 1): string[] {
	const from = list.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= list.length) return [...list];
	return list.with(from, list[to]!).with(to, id);
}

/**
 * The same things in another order, always the same one, and never the order that they came in: so
 * that a page does not give away what goes first, with or without a script.
 */
export function mixed<T extends { id: string }>(list: readonly T[]): T[] {
	const sorted = [...list].sort((a, b) => weight(a.id) - weight(b.id));
	const isSame = sorted.every(({ id }, place) => list[place]!.id === id);
	return isSame ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
}

function sum(parts: readonly { id: string; isRight: boolean }[]): Mark {
	const right = parts.filter(({ isRight }) => isRight).length;
	return {
		result: right === parts.length ? 'right' : right > 0 ? 'partly' : 'wrong',
		options: parts.map(({ id, isRight }) => ({ id, verdict: isRight ? 'right' : 'wrong' })),
	};
}

function verdictOn(right: boolean, isChosen: boolean): Verdict | undefined {
	if (isChosen) return right ? 'right' : 'wrong';
	return right ? 'missed' : undefined;
}
