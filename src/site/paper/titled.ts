import type { Language } from '../../language/locales.ts';

/** What every document on paper has: a worksheet, or a session. */
export interface Titled {
	title: string;
	summary: string;
	language: Language;
	/** Whom to credit, and what the document belongs to. */
	site: string;
	/** Where its page is, as a full address. */
	address: string;
	/** What it is made from, with the day of its version. */
	sheet: { date: string };
	words: {
		/** What one may do with it, and whom to credit: title, author, source and licence. */
		licence: string;
		/** “Version 1, 24 November 2026”. */
		version: string;
		/** “Page {{page}} of {{pages}}”. */
		page: string;
	};
}

/** The day of a version, as a moment that is the same wherever the document is made. */
export function dateOf({ date }: Titled['sheet']): Date {
	return new Date(`${date}T12:00:00Z`);
}

/** The line that has to stay on every copy; with the address, where it does not hold that yet. */
export function creditOf({ address, words: { licence } }: Titled): string {
	return licence.includes(address.replace(/^https?:\/\//, '')) ? licence : `${licence} ${address}`;
}
