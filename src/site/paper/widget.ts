import type { Box } from './box.ts';

interface Common {
	/** Full name: dots lead from branch to branch. */
	name: string;
	/** Its words for a screen reader. */
	label: string;
	box: Box;
	value?: string | undefined;
}

/** A place to type in, tick or choose from. */
export type Widget = Common &
	/**
	 * A box for text. What is typed gets smaller until it fits, so that paper shows all of it. Where
	 * a word or a number is enough, it keeps its size and typing stops at the edge.
	 */
	(
		| { kind: 'text'; size: number; brief: boolean }
		| { kind: 'combo'; size: number; options: readonly { id: string; label: string }[] }
		| { kind: 'tick' }
		/** One option of a group; `group` names the group, `id` is the option's. */
		| { kind: 'radio'; id: string; group: { name: string; label: string } }
	);
