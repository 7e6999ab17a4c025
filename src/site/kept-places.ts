import { sizeText } from '../language/size.ts';
import type { Language } from '../language/locales.ts';

/** A file that was made after the pages that link to it. */
interface LateFile {
	href: string;
	label: string;
	bytes: number;
	/** What it is, where its label does not say so: `docx`. */
	kind?: string;
}

/**
 * Fills the places that pages keep, hidden, for what is made from the built site: the build cannot
 * know it. A place may have been filled before.
 *
 * @param name What the place is for: a paragraph with `data-<name>`.
 * @param fill What stands in a place, by its data; nothing leaves it as it is.
 */
export function fillPlaces(
	html: string,
	name: string,
	fill: (data: Readonly<Record<string, string>>) => string | undefined,
): string {
	const place = new RegExp(
		`(<p\\b[^>]*\\bdata-${name}="[^"]*"[^>]*?)(\\shidden(?:="")?)?>[\\s\\S]*?</p>`,
		'g',
	);
	return html.replace(place, (all, start: string) => {
		const data = [...start.matchAll(/\bdata-([\w-]+)="([^"]*)"/g)];
		const filled = fill(Object.fromEntries(data.map(([, key, value]) => [key!, value!])));
		return filled ? `${start}>${filled}</p>` : all;
	});
}

/** The link to such a file, with its size. */
export function lateLink({ href, label, bytes, kind }: LateFile, language: Language): string {
	const said = [sizeText(bytes, language), kind].filter(Boolean).join(', ');
	return `<a href="${href}" download>${label}</a> (${said})`;
}
