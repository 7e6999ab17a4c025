import type { Options } from 'minisearch';
import type { Packed } from './pack.ts';

/** What the search knows of a page before its text is fetched. */
export interface Entry {
	/** Id of the page without its language: `levers/allies`. */
	id: string;
	title: string;
	/** The section of the site it is in: `levers`, also for the overview of the levers. */
	kind: string;
	/** The kind in the reader's words: “Hefboom”. */
	label: string;
	/** Phases of the year in which the page is of use. */
	phases: string[];
	/** Roles for which the page is meant. */
	roles: string[];
}

/** All that a browser fetches to search one language. */
export interface SearchIndex {
	entries: Entry[];
	/** Words that say nothing about a page. */
	stop: string[];
	/** Stems that most pages have, so that only titles and summaries keep them. */
	common: string[];
	/** Stems, joined by spaces, to the stems that mean the same. */
	synonyms: Record<string, string[]>;
	/** Terms of the glossary: id, term and its other words. */
	terms: [id: string, term: string, ...aka: string[]][];
	index: Packed;
	/** Words of the box, by their key in `content/i18n/` without `search.`. */
	words: Record<string, string>;
	/** Names of kinds, phases and roles, by `kind.levers`, `phase.start`, `role.coach`. */
	names: Record<string, string>;
	/** Pages to offer someone who found nothing, as far as they exist. */
	doors: string[];
	/** Address at which to tell us what was not found; `{query}` stands for what was typed. */
	report: string;
}

/** A part of a page: its heading, where it is on the page, and its text. */
export type Section = [heading: string, anchor: string, text: string];

/** The text of a page, fetched to show the passage that answers. */
export interface PageText {
	/** The sentence under the title. */
	summary: string;
	/** Empty for a page that is one long list. */
	sections: Section[];
}

/** What MiniSearch is told on both sides. Words are made into terms before they reach it. */
export const options: Options = {
	fields: ['title', 'kind', 'summary', 'body', 'parts', 'terms', 'asked'],
	tokenize: (text) => (text ? text.split(' ') : []),
	processTerm: (term) => term,
};
