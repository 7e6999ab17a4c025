import type { Language } from '../../language/known/known.ts';
import type { Work } from '../schemas/bibliography.ts';

/** Says in which language the titles in a reference are, where that is not the one of the page. */
export function inItsLanguage(html: string, work: Work, language: Language): string {
	const { language: own, title, 'container-title': container } = work;
	if (!own || own === language) return html;
	return [title, container]
		.filter((text) => text !== undefined)
		.reduce((entry, text) => marked(entry, text, own), html);
}

function marked(html: string, text: string, language: string): string {
	const place = placeOf(text, html);
	if (!place) return html;
	const [start, end] = place;
	return `${html.slice(0, start)}<span lang="${language}">${html.slice(start, end)}</span>${html.slice(end)}`;
}

/**
 * Where a text stands as citeproc wrote it: with other quotes and capitals, with its own codes for
 * signs, with `<i>`. So only letters and digits are compared.
 */
function placeOf(text: string, html: string): [start: number, end: number] | undefined {
	const wanted = [...text.matchAll(/[\p{L}\p{N}]/gu)]
		.map(([sign]) => sign.toLowerCase())
		.join('\0');
	if (!wanted) return undefined;
	const signs = [...html.matchAll(/<[^>]*>|&#\d+;|[\p{L}\p{N}]/gu)].filter(
		([sign]) => !/^[<&]/.test(sign),
	);
	// Between signs stands a zero, as a small letter may take two.
	const all = `\0${signs.map(([sign]) => sign.toLowerCase()).join('\0')}\0`;
	const before = all.indexOf(`\0${wanted}\0`);
	if (before === -1) return undefined;
	const first = all.slice(0, before).split('\0').length - 1;
	const last = signs[first + wanted.split('\0').length - 1]!;
	return [signs[first]!.index, last.index + last[0].length];
}
