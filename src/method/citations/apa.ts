import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../language/known/known.ts';
import { keptPlace } from '../kept.ts';
import type { Work } from '../schemas/bibliography.ts';
import { openEngine, plain, type Engine, type Reference } from './engine.ts';
import type { Cite } from './syntax.ts';

export type { Reference };

/** A piece of a citation in the text: the title of a work without an author is in italics. */
export interface Words {
	text: string;
	italic: boolean;
}

/** How some works are cited. */
interface Apa {
	/** A citation in the text, without its brackets, one string per work: `Edmondson, 1999, p. 4`. */
	inText(cite: Cite): string;
	/** The same in pieces. */
	inWords(cite: Cite): Words[];
	/** The list of sources, in the order of APA. */
	references(): Reference[];
}

/** All works in one language, each asked for once. */
interface Whole extends Engine {
	works: readonly Work[];
}

const made = keptPlace<Whole>('all works as APA');
/** The works that were last asked for here, which are often the same ones. */
const seen: Partial<Record<Language, { works: readonly Work[]; whole: Whole }>> = {};

/**
 * Formats works as APA cites them in a language. Two works of one author and year get their “a” and
 * “b” among all of `works`, so hand it the whole bibliography, whatever is cited: then a work has the
 * same letter on every page.
 *
 * @param keys The works of which the list of sources is wanted.
 */
export function createApa(
	works: readonly Work[],
	keys: readonly string[],
	language: Language,
): Apa {
	const whole = wholeOf(works, language);
	const wanted = new Set(keys);
	const inWords = (cite: Cite): Words[] => {
		const html = whole.cite(cite.key, cite.yearOnly);
		const before = cite.prefix ? [{ text: `${cite.prefix} `, italic: false }] : [];
		const after = cite.suffix ? [{ text: `, ${cite.suffix}`, italic: false }] : [];
		return [...before, ...wordsIn(html.replace(/^\(|\)$/g, '')), ...after];
	};
	return {
		inWords,
		inText: (cite) =>
			inWords(cite)
				.map(({ text }) => text)
				.join('')
				.trim(),
		references: () => whole.references().filter(({ key }) => wanted.has(key)),
	};
}

/** What is known of some works: kept, because it takes long to read a style and to sort them all. */
function wholeOf(works: readonly Work[], language: Language): Whole {
	const last = seen[language];
	if (last?.works.length === works.length && works.every((one, at) => one === last.works[at])) {
		return last.whole;
	}
	const kept = made().get(language);
	const whole = kept && isDeepStrictEqual(kept.works, works) ? kept : newWhole(works, language);
	made().set(language, whole);
	seen[language] = { works: [...works], whole };
	return whole;
}

function newWhole(works: readonly Work[], language: Language, formatted?: Formatted): Whole {
	let engine: Engine | undefined;
	const opened = () => (engine ??= openEngine(works, language));
	const cited = new Map(formatted?.citations);
	let references = formatted?.references;
	return {
		works: [...works],
		cite(key, yearOnly) {
			const place = nameOf(key, yearOnly);
			if (!cited.has(place)) cited.set(place, opened().cite(key, yearOnly));
			return cited.get(place)!;
		},
		references: () => (references ??= opened().references()),
	};
}

const nameOf = (key: string, yearOnly: boolean) => `${key}${yearOnly ? ' year' : ''}`;

/** Every citation and every reference of some works in a language. */
interface Formatted {
	citations: [name: string, html: string][];
	references: Reference[];
}

/** Formats all that can be asked of some works, as JSON: for a thread that does so ahead of time. */
export function formatAll(works: readonly Work[], language: Language, style: string): Uint8Array {
	const engine = openEngine(works, language, style);
	const formatted: Formatted = {
		citations: works.flatMap(({ id }) =>
			[false, true].map((yearOnly): [string, string] => [
				nameOf(id, yearOnly),
				engine.cite(id, yearOnly),
			]),
		),
		references: engine.references(),
	};
	return Buffer.from(JSON.stringify(formatted));
}

/** Takes what {@link formatAll} made, so that nobody who asks for these works waits for it. */
export function lendFormatted(works: readonly Work[], language: Language, json: Uint8Array): void {
	const formatted = JSON.parse(Buffer.from(json).toString()) as Formatted;
	made().set(language, newWhole(works, language, formatted));
}

/** The words in citeproc's HTML, of which only the italics are kept. */
function wordsIn(html: string): Words[] {
	return html.split(/(?=<i>)|(?<=<\/i>)/).flatMap((piece) => {
		const text = plain(piece);
		return text ? [{ text, italic: piece.startsWith('<i>') }] : [];
	});
}
