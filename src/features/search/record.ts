import { escaped } from '../../language/escaped.ts';
import type { Language } from '../../language/locales.ts';
import type { Hidden } from './hidden.ts';
import { plain } from './words.ts';

/** What Pagefind is to index as one result. */
export interface Record {
	language: Language;
	/** Part of a built page, as it is. */
	html: string;
	title: string;
	/** What to show when nothing that was looked for stands in the text. */
	lead?: string;
	hidden: Hidden;
	/** Values of Pagefind's filters. */
	filters: { [name: string]: readonly string[] };
}

/**
 * The document that Pagefind reads: part of a built page, with one form for each sign, and with the
 * words that readers never see as metadata.
 */
export function documentOf({ language, html, title, lead = '', hidden, filters }: Record): string {
	const metadata = Object.entries({ ...hidden, title: [title], lead: lead ? [lead] : [] })
		.filter(([, words]) => words.length > 0)
		.map(([name, words]) => `<p data-pagefind-meta="${name}">${escaped(unique(words))}</p>`);
	const choices = Object.entries(filters).flatMap(([name, values]) =>
		values.map((value) => `<p data-pagefind-filter="${name}">${escaped(value)}</p>`),
	);
	const text = html
		// Its name counts as metadata; in the text it would draw every passage to the top.
		.replace('<h1', '<h1 data-pagefind-ignore')
		// Pagefind takes a link with an id for a place, and puts a space before it: “( Kanter, 1983)”.
		.replace(/(<a\b[^>]*?) id="[^"]*"/g, '$1')
		.replace(/<\/d[td]>/g, '$& ')
		.replace(/(?<=>)[^<]+/g, (piece) => plain(piece).replace(/https?:\/\/\S+/g, ''));
	return `<html lang="${language}"><body><div data-pagefind-body>${text}<div data-pagefind-ignore>${[
		...metadata,
		...choices,
	].join('')}</div></div></body></html>`;
}

function unique(words: readonly string[]): string {
	return [...new Set(words)].join(' ');
}
