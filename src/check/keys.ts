import { nearest } from '../language/nearest.ts';

/** An id in small letters with hyphens, as ids are written here. */
export function normal(key: string): string {
	return key
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)/gu, '$1$2-')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');
}

/**
 * The work that somebody probably meant: one whose id differs in case and signs, whose id has the
 * author and the year of an id of Zotero (`duttonMoves2001`), or whose id looks much like it.
 */
export function guessKey(key: string, known: ReadonlySet<string>): string | undefined {
	const plain = normal(key);
	if (known.has(plain)) return plain;
	const [author] = plain.split('-');
	const year = /(?:19|20)\d{2}/.exec(plain)?.[0];
	const same = [...known].filter((id) => year && id.startsWith(`${author}-`) && id.includes(year));
	return same.length === 1 ? same[0] : nearest(plain, known);
}
