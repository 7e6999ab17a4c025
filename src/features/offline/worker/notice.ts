import { fill } from '../../../language/fill.ts';
import { tagOf, type Language } from '../../../language/locales.ts';

/** What the worker says on a page that it gives from its own store. */
export interface Words {
	/** That this is a copy, and from when: `{{date}}`. */
	copy: string;
	/** That the page that was asked for is not kept here. */
	missing: string;
	/** The link that asks for the page again. */
	again: string;
}

/** The day of a copy, as people write it. */
export function dayOf(saved: string, language: Language): string {
	const time = new Date(saved);
	if (Number.isNaN(time.getTime())) return '?';
	return time.toLocaleDateString(tagOf(language), { dateStyle: 'long' });
}

/** A page that says that it is a copy, so that nobody takes an old one for today’s. */
export function withCopyNotice(
	html: string,
	saved: string,
	language: Language,
	{ copy, again }: Words,
): string {
	return withNotice(html, `${fill(copy, { date: dayOf(saved, language) })} ${linkOf(again)}`);
}

/** The page of what is kept here, in the place of one that is not. */
export function withMissingNotice(html: string, { missing, again }: Words): string {
	return withNotice(html, `${missing} ${linkOf(again)}`);
}

const linkOf = (again: string) => `<a href="">${again}</a>`;

/** Below the title, where every page says what a reader must know before the rest. */
function withNotice(html: string, sentence: string): string {
	return html.replace('</h1>', `</h1><p class="notice" role="status">${sentence}</p>`);
}
