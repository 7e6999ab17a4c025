import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { parseBody } from '../guard/parse.ts';
import { meaningOf, type Words } from './meaning.ts';

/** Consonants only: YAML would read digits as a number, and no word comes out by chance. */
const letters = 'bcdfghjklmnpqrst';

/** The revision of a page: ten letters that change when its meaning does. */
export function revisionOf(words: Words, tree: Root): string {
	const digest = createHash('sha256').update(meaningOf(words, tree)).digest('hex');
	return [...digest.slice(0, 10)].map((digit) => letters[parseInt(digit, 16)]).join('');
}

/**
 * The revision of a page by its prose, without its frontmatter, or none if the prose cannot be
 * read. Nothing of the page is run.
 */
export function revisionOfBody(words: Words, body: string): string | undefined {
	const parsed = parseBody(body);
	return 'tree' in parsed ? revisionOf(words, parsed.tree) : undefined;
}

/** The revision of a page as it is in its file, or none if the file cannot be read as a page. */
export function revisionOfFile(text: string): string | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	try {
		return revisionOfBody(parseYaml(match[1]!) as Words, text.slice(match[0].length));
	} catch {
		return undefined;
	}
}
