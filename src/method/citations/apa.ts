import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { plugins, util } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { known, type Language } from '../../language/known/known.ts';
import type { Work } from '../schemas/bibliography.ts';
import { keptPlace } from '../kept.ts';
import { asCited } from './as-cited.ts';
import type { Cite } from './syntax.ts';

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

let styles = 0;

/** All works in one language, formatted once. */
interface Whole {
	works: readonly Work[];
	engine: Engine;
	references: Reference[] | undefined;
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
			whole.references ??= referencesOf(whole, language);
			return whole.references.filter(({ key }) => wanted.has(key));
		},
	};
}

/** The engine for some works: kept, because it takes long to read a style and to sort all works. */
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

function newWhole(works: readonly Work[], language: Language): Whole {
	const csl = plugins.config.get('@csl');
	// Engines of one style share what they know, so each set of works has a style by its own name.
	const name = `apa-${language}-${styles++}`;
	csl.templates.add(name, readFileSync(style, 'utf8'));
	const engine = csl.engine(
		util.downgradeCsl(works.map((work) => withoutDollars(asCited(work, language)))),
		name,
		known[language].csl,
		'html',
	) as Engine;
	engine.updateItems(works.map(({ id }) => id));
	return { works: [...works], engine, references: undefined };
}

function referencesOf({ engine, works }: Whole, language: Language): Reference[] {
	const byKey = new Map(works.map((work) => [work.id, work]));
	const [{ entry_ids: ids }, html] = engine.makeBibliography();
	return html.map((entry, index) => {
		const key = ids[index]![0]!;
		const work = byKey.get(key)!;
		return { key, html: inItsLanguage(withDollars(linked(entry, work)), work, language) };
	});
}

/** The words in citeproc's HTML, of which only the italics are kept. */
function wordsIn(html: string): Words[] {
	return html.split(/(?=<i>)|(?<=<\/i>)/).flatMap((piece) => {
		const text = withDollars(plain(piece));
		return text ? [{ text, italic: piece.startsWith('<i>') }] : [];
	});
}

/** A sign that no content holds: the guard refuses it. */
const dollar = '\uE024';

/** The same work without the sign that citeproc-js reads as an order to put something else there. */
function withoutDollars(work: Work): Work {
	return JSON.parse(JSON.stringify(work).replaceAll('$', dollar)) as Work;
}

function withDollars(text: string): string {
	return text.replaceAll(dollar, '$');
}

/** The text of citeproc's HTML: without tags, and with the signs that it escapes. */
function plain(html: string): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&#60;', '<')
		.replaceAll('&#62;', '>')
		.replaceAll('&#38;', '&');
}

/** Says in which language a title is, where that is not the one of the page. */
function inItsLanguage(html: string, work: Work, language: Language): string {
	const { language: own, title, 'container-title': container } = work;
	if (!own || own === language) return html;
	return [title, container]
		.filter((text) => text !== undefined)
		.reduce(
			(entry, text) =>
				entry.replace(asPrinted(text), (found) => `<span lang="${own}">${found}</span>`),
			html,
		);
}

/** Finds a text as citeproc wrote it: with other quotes, with its own codes for signs, with `<i>`. */
function asPrinted(text: string): RegExp {
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	return new RegExp(words.join('(?:<[^>]*>|&#\\d+;|[^\\p{L}\\p{N}<&])+?'), 'iu');
}

/** Takes citeproc's wrapper off and makes the address clickable: that of the work, no other. */
function linked(entry: string, work?: Work): string {
	const text = entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
	const known = [work?.DOI && `https://doi.org/${work.DOI}`, work?.URL];
	const at = text.lastIndexOf('https://');
	const [url = ''] = /^[^\s<]+/.exec(at === -1 ? '' : text.slice(at)) ?? [];
	const plainUrl = withDollars(plain(url));
	if (!known.includes(plainUrl)) return text;
	const link = `<a href="${url.replaceAll('"', '%22')}">${url}</a>`;
	return text.slice(0, at) + link + text.slice(at + url.length);
}
