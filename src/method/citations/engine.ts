import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plugins, util } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { known, type Language } from '../../language/known/known.ts';
import type { Work } from '../schemas/bibliography.ts';
import { asCited } from './as-cited.ts';
import { inItsLanguage } from './own-language.ts';

/** A reference as it stands in a list of sources: APA 7, as HTML. */
export interface Reference {
	key: string;
	html: string;
}

/** Formats some works in one language. It takes long to open, as it sorts them all. */
export interface Engine {
	/** A citation of one work, as HTML with brackets around it, with or without its authors. */
	cite(key: string, yearOnly: boolean): string;
	/** The list of sources, in the order of APA. */
	references(): Reference[];
}

/** The part of citeproc-js that we use. */
interface Citeproc {
	updateItems(keys: string[]): void;
	makeCitationCluster(items: { id: string; 'suppress-author'?: boolean }[]): string;
	makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

/** APA as readers here print it; the file says what it changes and whose it is. */
export const readStyle = () => readFileSync(path.resolve('src/method/citations/apa.csl'), 'utf8');

let styles = 0;

/** Opens citeproc-js with all works. */
export function openEngine(
	works: readonly Work[],
	language: Language,
	style = readStyle(),
): Engine {
	const csl = plugins.config.get('@csl');
	// Engines of one style share what they know, so each set of works has a style by its own name.
	const name = `apa-${language}-${styles++}`;
	csl.templates.add(name, style);
	const citeproc = csl.engine(
		util.downgradeCsl(works.map((work) => withoutDollars(asCited(work, language)))),
		name,
		known[language].csl,
		'html',
	) as Citeproc;
	citeproc.updateItems(works.map(({ id }) => id));
	return {
		cite: (id, yearOnly) =>
			withDollars(citeproc.makeCitationCluster([{ id, 'suppress-author': yearOnly }])),
		references() {
			const byKey = new Map(works.map((work) => [work.id, work]));
			const [{ entry_ids: ids }, html] = citeproc.makeBibliography();
			return html.map((entry, index) => {
				const key = ids[index]![0]!;
				const work = byKey.get(key)!;
				return { key, html: inItsLanguage(withDollars(linked(entry, work)), work, language) };
			});
		},
	};
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

/** The text of citeproc's HTML: without tags, and with the signs that it escapes. */
export function plain(html: string): string {
	return html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&#60;', '<')
		.replaceAll('&#62;', '>')
		.replaceAll('&#38;', '&');
}
