import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plugins, util } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Language } from '../../language/locales.ts';
import type { Work } from '../schemas/bibliography.ts';
import { asCited } from './as-cited.ts';
import type { Cite } from './syntax.ts';

/** Where the words come from. What British readers expect otherwise stands in the style. */
const locales = { nl: 'nl-NL', en: 'en-US' } as const;

/** APA as readers here print it; the file says what it changes and whose it is. */
const style = path.resolve('src/method/citations/apa.csl');

/** A reference as it stands in a list of sources: APA 7, as HTML. */
export interface Reference {
	key: string;
	html: string;
}

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

/** The part of citeproc-js that we use. */
interface Engine {
	updateItems(keys: string[]): void;
	makeCitationCluster(items: { id: string; 'suppress-author'?: boolean }[]): string;
	makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

/** All works in one language, formatted once. */
interface Whole {
	works: readonly Work[];
	engine: Engine;
	references: Reference[] | undefined;
}

const made: Partial<Record<Language, Whole>> = {};
let styles = 0;

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
		const html = whole.engine.makeCitationCluster([
			{ id: cite.key, 'suppress-author': cite.yearOnly },
		]);
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
		references() {
			whole.references ??= referencesOf(whole.engine);
			return whole.references.filter(({ key }) => wanted.has(key));
		},
	};
}

/** The engine for some works: kept, because it takes long to read a style and to sort all works. */
function wholeOf(works: readonly Work[], language: Language): Whole {
	const last = made[language];
	if (last?.works.length === works.length && works.every((one, at) => one === last.works[at])) {
		return last;
	}
	const csl = plugins.config.get('@csl');
	// Engines of one style share what they know, so each set of works has a style by its own name.
	const name = `apa-${language}-${styles++}`;
	csl.templates.add(name, readFileSync(style, 'utf8'));
	const engine = csl.engine(
		util.downgradeCsl(works.map((work) => asCited(work, language))),
		name,
		locales[language],
		'html',
	) as Engine;
	engine.updateItems(works.map(({ id }) => id));
	const whole: Whole = { works: [...works], engine, references: undefined };
	made[language] = whole;
	return whole;
}

function referencesOf(engine: Engine): Reference[] {
	const [{ entry_ids: ids }, html] = engine.makeBibliography();
	return html.map((entry, index) => ({ key: ids[index]![0]!, html: linked(entry) }));
}

/** The words in citeproc's HTML, of which only the italics are kept. */
function wordsIn(html: string): Words[] {
	return html.split(/(?=<i>)|(?<=<\/i>)/).flatMap((piece) => {
		const text = plain(piece);
		return text ? [{ text, italic: piece.startsWith('<i>') }] : [];
	});
}

/** The text of citeproc's HTML: without tags, and with the signs that it escapes. */
function plain(html: string): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&#60;', '<')
		.replaceAll('&#62;', '>')
		.replaceAll('&#38;', '&');
}

/** Takes citeproc's wrapper off and makes the address clickable. */
function linked(entry: string): string {
	return entry
		.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '')
		.trim()
		.replace(/https?:\/\/[^\s<]+[^\s<.,;)]/g, (url) => {
			return `<a href="${url.replaceAll('"', '%22')}">${url}</a>`;
		});
}
