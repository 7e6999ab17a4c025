import { followsOf, isFresh, isUntranslated } from '../../src/check/freshness.ts';
import type { Page } from '../../src/check/page.ts';
import type { Project } from '../../src/check/project.ts';
import { bridge, knownLanguages, methodLanguage } from '../../src/language/active.ts';
import { languageOfPath, nameOfPath, pathOf } from '../../src/language/files.ts';
import { isWhole } from '../../src/language/known/known.ts';
import { languages, type Language } from '../../src/language/locales.ts';
import { fileOf } from '../scaffold/page.ts';

/** A page and its translation into a language. */
export interface Pair {
	/** Id without the language: `levers/allies`. */
	name: string;
	/** What someone types who means it: the name, with the language where more than one is meant. */
	typed: string;
	/** The page that was written first. */
	original: Page;
	/** The text to translate from: the original, or what says the same in a language that more can read. */
	source: Page;
	/** The other one, if it exists. */
	translation: Page | undefined;
	/** Language and file of the translation, also while it does not exist. */
	language: Language;
	file: string;
}

/** The languages into which everything is translated, and the others of this edition. */
const wanted = knownLanguages.filter((one) => isWhole(one) || languages.includes(one));

/** Every page with each of its translations, by the path of that. */
export function pairsOf({ pages }: Project): Map<string, Pair> {
	const byId = new Map(pages.map((page) => [page.id, page]));
	const names = [...new Set(pages.map(({ name }) => name))];
	const pairs = names.flatMap((name): Pair[] => {
		const all = knownLanguages.flatMap((language) => byId.get(pathOf(name, language)) ?? []);
		// Without a word about it, the Dutch page was first: that is the language of the method.
		const original =
			all.find((page) => followsOf(page) === undefined && page.language === methodLanguage) ??
			all.find((page) => followsOf(page) === undefined) ??
			all[0]!;
		const common = byId.get(pathOf(name, bridge));
		const isSame = common && isFresh(common, original);
		return wanted
			.filter((language) => language !== original.language)
			.map((language) => ({
				name,
				typed: (isWhole(language) ? name : pathOf(name, language)) || 'home',
				original,
				source: isSame && !isWhole(language) ? common : original,
				translation: byId.get(pathOf(name, language)),
				language,
				file: fileOf(name || 'index', language),
			}));
	});
	return new Map(pairs.map((pair) => [pathOf(pair.name, pair.language), pair]));
}

/** The pair that someone means by a path: one of its language, else that of the whole language. */
export function pairAt(path: string, pairs: ReadonlyMap<string, Pair>): Pair | undefined {
	const name = nameOfPath(path);
	const own = pairs.get(pathOf(name, languageOfPath(path)));
	return (
		own ??
		wanted
			.filter(isWhole)
			.map((one) => pairs.get(pathOf(name, one)))
			.find(Boolean)
	);
}

type State = 'missing' | 'unrecorded' | 'outdated' | 'fresh';

/** How a translation stands to its original. */
export function stateOf({ original, translation }: Pair): State {
	if (!translation || isUntranslated(translation)) return 'missing';
	if (followsOf(translation) === undefined) return 'unrecorded';
	return isFresh(translation, original) ? 'fresh' : 'outdated';
}
