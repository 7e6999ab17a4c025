import type { PosterId } from '../../../method/schemas/props.ts';

/** Where a text was written: a file of data and the way to it, or a page and a place on it. */
export type At =
	{ in: string; path: readonly (string | number)[] } | { in: string; line: number; column: number };

/** A text, and where it was written. */
export interface Said {
	text: string;
	at?: At;
}

/** A rung: what stands on it, what it is called and what belongs to it. */
export interface Rung {
	sign: string;
	name: Said;
	text?: Said;
}

/** A part of the hour that a consultation among equals takes. */
export interface Round {
	/** Minutes from the start. */
	from: number;
	minutes: number;
	/** “15 min.”. */
	length: string;
	title: Said;
	todo?: Said;
	say: readonly Said[];
}

/** A step of the year, with its months, counted from the start. */
export interface YearStep {
	/** Its page, without a language. */
	id: string;
	sign: string;
	name: Said;
	when: string;
	from: number;
	to: number;
}

/** What drives a change, or what holds it back. */
export interface Side {
	title: Said;
	forces: readonly Said[];
	/** What to write down there. */
	ask: { label: Said; help?: Said };
}

/** What a poster shows, by how it is drawn. */
export type Body =
	/** Rungs from the top down, in groups. */
	| { kind: 'ladder'; groups: readonly { label?: Said; rungs: readonly Rung[] }[] }
	| {
			kind: 'field';
			change: Said;
			ask: Side['ask'];
			for: Side;
			against: Side;
			hint: Said;
			choose: Said;
	  }
	| { kind: 'rounds'; rounds: readonly Round[]; whole: number }
	| { kind: 'rules'; points: readonly Said[] }
	| {
			kind: 'year';
			/** How many months the drawing has, from nought. */
			months: number;
			month: Said;
			phases: readonly { label: Said; steps: readonly YearStep[] }[];
	  };

/** What is to be read on a wall, in one language. */
export interface Poster {
	id: PosterId;
	title: Said;
	lead: Said;
	body: Body;
	/** Whose idea it is, where it is not ours alone. */
	credit?: Said;
}
