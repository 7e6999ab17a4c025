import { changesUrl, commitOfRevision } from '../../prose/revision/history.ts';
import { readFollows, untranslated } from '../../method/schemas/follows.ts';
import { readBody } from '../../prose/guard/parse.ts';
import { changedOf } from '../../prose/revision/changed.ts';
import { revisionOf } from '../../prose/revision/revision.ts';
import { sectionsOf, type Changed } from '../../prose/revision/sections.ts';
import { languageOf, withLocale, withoutLocale, type Language } from '../../language/locales.ts';
import { pages } from '../../method/methodology.ts';
import { originalOf } from '../../method/original.ts';
import { siteConfig } from '../../../site.config.ts';

/** What a translation is behind on. */
interface Outdated {
	/** Id without the language. */
	name: string;
	/** The language of the original. */
	from: Language;
	/** Where the reader sees what changed in the original. */
	changes: string;
	/** Which of its parts changed, where the translation or the history says it. */
	changed: Changed | undefined;
}

/** What is left to do in a language. */
interface Status {
	/** Pages that exist in this language, or should. */
	total: number;
	/** Ids, without the language, of pages that have no text in this language. */
	missing: string[];
	outdated: Outdated[];
}

/**
 * What a page is behind on, if it is a translation of a page that has changed since.
 *
 * @param id Id in the `docs` collection, with its language.
 */
export function outdatedOf(id: string): Outdated | undefined {
	// The page itself asks, and the list of each language; the answer takes reading two pages.
	if (import.meta.env.DEV) return findOutdated(id);
	if (!known.has(id)) known.set(id, findOutdated(id));
	return known.get(id);
}

const known = new Map<string, Outdated | undefined>();

function findOutdated(id: string): Outdated | undefined {
	const follows = pages.get(id)?.data.follows;
	const first = originalOf(id, (other) => pages.get(other)?.data);
	const original = first === undefined ? undefined : pages.get(first);
	if (!follows || follows === untranslated || !original) return undefined;
	const { revision } = readFollows(follows);
	const parsed = readBody(original.body ?? '');
	if (!('tree' in parsed) || revisionOf(original.data, parsed.tree) === revision) return undefined;
	const file = original.filePath!;
	return {
		name: withoutLocale(id),
		from: languageOf(first!),
		changes: changesUrl(siteConfig, file, commitOfRevision(file, revision)),
		changed: changedOf(follows, sectionsOf(original.data, parsed.tree), file),
	};
}

/** Whether a page has a text of its own in a language. */
export function hasText(name: string, language: Language): boolean {
	const page = pages.get(withLocale(name, language));
	return page !== undefined && page.data.follows !== untranslated;
}

/** The missing and outdated translations of a language. */
export function statusOf(language: Language): Status {
	const names = new Set([...pages.keys()].map(withoutLocale));
	return {
		total: names.size,
		missing: [...names].filter((name) => !hasText(name, language)).sort(),
		outdated: [...names].sort().flatMap((name) => outdatedOf(withLocale(name, language)) ?? []),
	};
}
