import type { ElementContent } from 'hast';
import type { Language } from '../../language/locales.ts';

/** A fact of an item, in words. */
export interface Fact {
	label: string;
	value: string;
	/** Where it leads, if it is an address. */
	href?: string;
}

/** Other items that go with an item, under the words that say how. */
interface Relations {
	label: string;
	items: readonly { id: string; title: string }[];
}

/** A page of the site, as it stands in the book. */
export interface Section {
	/** Its id in the book: `levers-allies`. Links to it start with a `#`. */
	id: string;
	title: string;
	/** The language of its text, which is not that of the book until it is translated. */
	language: Language;
	/** Where it stands on the site. */
	address: string;
	summary: string;
	facts: readonly Fact[];
	body: ElementContent[];
	relations: readonly Relations[];
}

/** Sections that belong together. One section without a title of its own is the part itself. */
export interface Part {
	id: string;
	title: string;
	/** Its colour on white paper. */
	colour: string;
	sections: readonly Section[];
}

/** A work that the book cites. */
export interface Reference {
	/** What links to it lead to: `ref-edmondson-1999`. */
	id: string;
	text: ElementContent[];
}

/** The whole method as a book in one language. */
export interface Handbook {
	language: Language;
	/** Where the site starts in this language. */
	address: string;
	version: string;
	/** The day of this version, not that on which the book was made: `2026-11-28`. */
	date: string;
	parts: readonly Part[];
	references: readonly Reference[];
	/** What the index names, by the words for its kind. */
	index: readonly { title: string; items: readonly { id: string; title: string }[] }[];
}
