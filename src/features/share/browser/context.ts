import type { Language } from '../../../language/locales.ts';

/** What the page tells the form about the site. */
export interface Context {
	language: Language;
	/** What the answers of the sections are kept under, in their order. */
	sections: string[];
	taken: string[];
	order: number;
	site: { repository: string; branch: string };
	mail: string;
	words: Record<string, string>;
	/** The sentences of what is wrong, by their names in `messages.ts`. */
	problems: Record<string, string>;
	/** The headings of a case. */
	headings: readonly string[];
	/** What stands above the list of sources. */
	sourcesTitle: string;
}
