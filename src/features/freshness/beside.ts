import { languages, withLocale, withoutLocale, type Language } from '../../language/locales.ts';
import { pages } from '../../method/methodology.ts';
import { untranslated } from '../../method/schemas/follows.ts';
import { outdatedOf } from './status.ts';

/** A page with the two texts of it that stand beside each other. */
export interface Beside {
	/** Id without the language. */
	name: string;
	/** The text that was written first, and the translation, if there is one. */
	texts: { language: Language; title: string }[];
	/**
	 * The ids of the headings below which the original changed since; `_top` for what stands before
	 * the first. Nothing when it changed and nobody knows where.
	 */
	changed: readonly string[] | undefined;
	/** How many parts of the original are no longer there. */
	gone: number;
}

/** Every page that authors wrote, with what a reader of a language compares. */
export function besideIn(language: Language): Beside[] {
	const names = [...new Set([...pages.keys()].map(withoutLocale))].sort();
	return names.map((name) => {
		const own = languages.filter((one) => {
			const page = pages.get(withLocale(name, one));
			return page && page.data.follows !== untranslated;
		});
		const original = own.find((one) => !pages.get(withLocale(name, one))!.data.follows) ?? own[0]!;
		const others = own.filter((one) => one !== original);
		const translation = others.includes(language) ? language : others[0];
		const outdated = translation && outdatedOf(withLocale(name, translation));
		return {
			name,
			texts: [original, ...(translation ? [translation] : [])].map((one) => ({
				language: one,
				title: pages.get(withLocale(name, one))!.data.title,
			})),
			changed: outdated ? outdated.changed?.sections.map(({ slug }) => slug ?? '_top') : [],
			gone: outdated?.changed?.gone ?? 0,
		};
	});
}
