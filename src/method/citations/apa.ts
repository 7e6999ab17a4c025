import { plugins, util } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Language } from '../../language/locales.ts';
import type { Work } from '../schemas/bibliography.ts';
import type { Cite } from './syntax.ts';

const locales = { nl: 'nl-NL', en: 'en-US' } as const;

/** A reference as it stands in a list of sources: APA 7, as HTML. */
export interface Reference {
	key: string;
	html: string;
}

/** The part of citeproc-js that we use. */
interface Engine {
	updateItems(keys: string[]): void;
	makeCitationCluster(items: { id: string; 'suppress-author'?: boolean }[]): string;
	makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

/**
 * Formats one set of works together, so that two works of one author and year get their “a” and
 * “b” in the text as in the list.
 */
export function createApa(works: readonly Work[], keys: readonly string[], language: Language) {
	const engine = plugins.config
		.get('@csl')
		.engine(
			util.downgradeCsl(works.map(withoutDashes).map(withoutDollars)),
			'apa',
			locales[language],
			'html',
		) as Engine;
	engine.updateItems([...new Set(keys)]);
	const byKey = new Map(works.map((work) => [work.id, work]));

	return {
		/** A citation in the text, without its brackets, one string per work: `Edmondson, 1999, p. 4`. */
		inText(cite: Cite): string {
			const words = withDollars(
				plain(engine.makeCitationCluster([{ id: cite.key, 'suppress-author': cite.yearOnly }])),
			).replace(/^\(|\)$/g, '');
			return [cite.prefix, [words, cite.suffix].filter(Boolean).join(', ')]
				.filter(Boolean)
				.join(' ');
		},
		/** The list of sources, in the order of APA. */
		references(): Reference[] {
			const [{ entry_ids: ids }, html] = engine.makeBibliography();
			return html.map((entry, index) => {
				const key = ids[index]![0]!;
				const work = byKey.get(key)!;
				return { key, html: inItsLanguage(withDollars(linked(entry, work)), work, language) };
			});
		},
	};
}

/** CSL knows no plain “2010-2012” in `page`; the style turns the hyphen into a dash itself. */
function withoutDashes(work: Work): Work {
	return work.page ? { ...work, page: work.page.replace('–', '-') } : work;
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
