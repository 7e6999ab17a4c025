import { languageOf, languages, withLocale, withoutLocale } from '../i18n/locales.ts';

/** What a page says of those who made it. */
export interface CreditedPage {
	authors?: readonly string[] | undefined;
	translators?: readonly string[] | undefined;
	reviewers?: readonly string[] | undefined;
	/** On a translation, also on one that has no text yet: which original it follows. */
	follows?: string | undefined;
}

/** The ways in which someone helps to make a page, in the order in which they are named. */
export const roles = ['authors', 'translators', 'reviewers'] as const;

export type Role = (typeof roles)[number];

/** Who made a page, by what they did. No author means the editors of the site. */
export type Credits = Record<Role, readonly string[]>;

/** Pages by their id with its language. */
type Pages = ReadonlyMap<string, CreditedPage>;

/**
 * Who made a page: its author is that of the original, so a translation names both.
 *
 * @param id Id of a page in `pages`, with its language.
 */
export function creditsOf(pages: Pages, id: string): Credits {
	const page = pages.get(id) ?? {};
	const other = languages.find((language) => language !== languageOf(id))!;
	const original = page.follows ? pages.get(withLocale(withoutLocale(id), other)) : undefined;
	return {
		authors: page.authors ?? original?.authors ?? [],
		translators: page.translators ?? [],
		reviewers: page.reviewers ?? [],
	};
}

/** Someone who worked on pages, and on which: ids without their language. */
export interface Contributor {
	name: string;
	pages: Record<Role, readonly string[]>;
}

/** Everyone that a page names, by name, with each page once for each thing they did. */
export function contributorsOf(pages: Pages, locale: string): Contributor[] {
	const found = new Map<string, Record<Role, Set<string>>>();
	for (const [id, page] of pages) {
		for (const role of roles) {
			for (const name of page[role] ?? []) {
				const work = found.get(name) ?? {
					authors: new Set(),
					translators: new Set(),
					reviewers: new Set(),
				};
				work[role].add(withoutLocale(id));
				found.set(name, work);
			}
		}
	}
	return [...found]
		.map(([name, { authors, translators, reviewers }]) => ({
			name,
			pages: {
				authors: [...authors].sort(),
				translators: [...translators].sort(),
				reviewers: [...reviewers].sort(),
			},
		}))
		.sort((a, b) => a.name.localeCompare(b.name, locale));
}
