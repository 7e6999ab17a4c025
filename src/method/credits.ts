import { withoutLocale } from '../language/locales.ts';
import { originalOf } from './original.ts';

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

type Role = (typeof roles)[number];

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
	const first = page.follows ? originalOf(id, (other) => pages.get(other)) : undefined;
	const original = first === undefined ? undefined : pages.get(first);
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
	const all = [...pages.values()];
	const names = new Set(all.flatMap((page) => roles.flatMap((role) => page[role] ?? [])));
	const pagesOf = (name: string, role: Role) => {
		const ids = [...pages.keys()].filter((id) => pages.get(id)![role]?.includes(name));
		return [...new Set(ids.map(withoutLocale))].sort();
	};
	return [...names]
		.sort((a, b) => a.localeCompare(b, locale))
		.map((name) => ({
			name,
			pages: {
				authors: pagesOf(name, 'authors'),
				translators: pagesOf(name, 'translators'),
				reviewers: pagesOf(name, 'reviewers'),
			},
		}));
}
