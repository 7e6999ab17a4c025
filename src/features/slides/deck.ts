import type { Language } from '../../language/locales.ts';

/** Where a text was written: a file below `content/`, without its extension, and the way in it. */
export interface Place {
	in: string;
	path: readonly PropertyKey[];
}

/** One text on a slide. */
export interface Item {
	text: string;
	/** What stands before it: a time. */
	before?: string;
	/** What stands behind it, smaller: minutes, or a source. */
	after?: string;
	at?: Place;
}

/** How texts on a slide look: what to do, what is asked, points, steps, the agenda, small print. */
export type BlockKind = 'text' | 'say' | 'question' | 'list' | 'steps' | 'agenda' | 'small';

/** Texts that look the same and stand together. */
export interface Block {
	kind: BlockKind;
	items: readonly Item[];
	/** The number of its first step, where the slide before began to count. */
	from?: number;
}

/** Something for whoever speaks. */
export interface Note {
	/** What it is: “Say”, “What can go wrong”. */
	label?: string;
	text: string;
}

/** What a slide is for: the first one, a break and the question of the week look different. */
type SlideKind = 'title' | 'agenda' | 'row' | 'break' | 'rule' | 'question' | 'points';

/** A slide as it is written, however much stands on it. */
export interface Slide {
	kind: SlideKind;
	/** How long and in which form, or where it belongs. */
	kicker?: string;
	title: Item;
	/** Which row it belongs to, and its minutes, for the clock. */
	row?: { id: string; minutes: number };
	blocks: readonly Block[];
	notes: readonly Note[];
}

/** A slide on which everything fits. */
export interface FittedSlide extends Slide {
	/** How large its texts are: 0 is the largest. */
	step: number;
	/** Which part it is of one that was too long: `1/2`. */
	part?: string;
}

/** A deck in one language. */
export interface Deck {
	/** The page that it belongs to, without its language: `sessions/bootcamp`. */
	id: string;
	language: Language;
	title: string;
	summary: string;
	slides: readonly FittedSlide[];
}
