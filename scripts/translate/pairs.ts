import {
	languageOf,
	languages,
	otherThan,
	withLocale,
	type Language,
} from '../../src/language/locales.ts';
import { followsOf, isFresh, isUntranslated } from '../../src/check/freshness.ts';
import type { Page, Project } from '../../src/check/project.ts';
import { fileOf } from '../scaffold/page.ts';

/** A page and its translation. */
export interface Pair {
	/** Id without the language: `levers/allies`. */
	name: string;
	/** The page that was written first. */
	original: Page;
	/** The other one, if it exists. */
	translation: Page | undefined;
	/** Language and file of the translation, also while it does not exist. */
	language: Language;
	file: string;
}

/** Every page with its translation, by its id without a language. */
export function pairsOf({ pages }: Project): Map<string, Pair> {
	const byId = new Map(pages.map((page) => [page.id, page]));
	return new Map(
		pages.map(({ name }): [string, Pair] => {
			const both = languages.flatMap((language) => byId.get(withLocale(name, language)) ?? []);
			// Without a word about it, the Dutch page was first: that is the language of the method.
			const original =
				both.find((page) => followsOf(page) === undefined && page.language === 'nl') ??
				both.find((page) => followsOf(page) === undefined) ??
				both[0]!;
			const translation = both.find((page) => page !== original);
			const language = otherThan(languageOf(original.id));
			return [
				name,
				{ name, original, translation, language, file: fileOf(name || 'index', language) },
			];
		}),
	);
}

type State = 'missing' | 'unrecorded' | 'outdated' | 'fresh';

/** How a translation stands to its original. */
export function stateOf({ original, translation }: Pair): State {
	if (!translation || isUntranslated(translation)) return 'missing';
	if (followsOf(translation) === undefined) return 'unrecorded';
	return isFresh(translation, original) ? 'fresh' : 'outdated';
}
