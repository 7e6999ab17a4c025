import type { Language } from '../../language/locales.ts';

/** A page as the search knows it before its text is fetched. */
export interface Entry {
	/** Id of the page without its language: `levers/allies`. */
	id: string;
	title: string;
	/** The section of the site it is in: `levers`, also for the overview of the levers. */
	kind: string;
	/** The kind in the reader's words: “Hefboom”. */
	label: string;
}

/** What a browser fetches first to search one language. */
export interface Start {
	/** What Pagefind's own `pagefind-entry.json` says. */
	entry: { languages: Record<string, { hash: string; wasm: string | null }> };
	/** Per page the name that Pagefind gave it, its id, title and label. */
	pages: [record: string, id: string, title: string, label: string][];
	/** Records of the places on a page, seven signs each, by the place of the page in `pages`. */
	places: { [page: number]: string };
	/** Letters with which words begin that a misspelt word may be corrected into. */
	letters: string;
	/** Words that say nothing about a page. */
	stop: string;
	/** The other languages to search in, each with what it is called in this one. */
	others: [language: Language, name: string][];
	/** Words of the box, by their key in `content/i18n/` without `search.`. */
	words: Record<string, string>;
	/** Names of kinds, phases and roles that there are, by `kind.levers`, `phase.start`, `role.coach`. */
	names: Record<string, string>;
	/** Pages to offer someone who found nothing, as far as they exist. */
	doors: string[];
	/** Address at which to tell us what was not found; `{query}` stands for what was typed. */
	report: string;
}

/** Terms of the glossary: id, term and its other words. Fetched when nothing was found. */
export type Terms = [id: string, term: string, ...aka: string[]][];
