import type { Answer, Answers } from '../../method/scan/answers.ts';

/** A barrier that was answered in both scans. */
export interface Change {
	name: string;
	before: Answer;
	now: Answer;
}

/** Two scans beside each other. Barriers skipped in either of them do not take part. */
export interface Comparison {
	/** Weighs less than before, the greatest difference first. */
	lighter: Change[];
	/** Weighs more than before, the greatest difference first. */
	heavier: Change[];
	same: Change[];
}

/** What changed between two scans, per barrier, in the order of the method where changes are equal. */
export function compare(before: Answers, now: Answers, barriers: readonly string[]): Comparison {
	const both = barriers.flatMap((name): Change[] => {
		const [was, is] = [before.get(name), now.get(name)];
		return was === undefined || is === undefined ? [] : [{ name, before: was, now: is }];
	});
	const difference = ({ before, now }: Change) => now - before;
	return {
		lighter: both
			.filter((change) => difference(change) < 0)
			.sort((a, b) => difference(a) - difference(b)),
		heavier: both
			.filter((change) => difference(change) > 0)
			.sort((a, b) => difference(b) - difference(a)),
		same: both.filter((change) => difference(change) === 0),
	};
}
