/**
 * How often someone recognises a statement: 0 not at all, 1 sometimes, 2 often, 3 every week. The
 * scale of the printed barrier scan.
 */
export type Answer = 0 | 1 | 2 | 3;

/** All answers there are, in rising order. */
export const scale = [0, 1, 2, 3] as const satisfies readonly Answer[];

/** The answers by the name of the barrier. A statement that was skipped is absent. */
export type Answers = ReadonlyMap<string, Answer>;

/** An answer to the statement of one barrier. */
export interface Answered {
	name: string;
	answer: Answer;
}
