import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { parseBody } from '../guard/parse.ts';
import { inLetters } from './letters.ts';
import { meaningOf, type Words } from './meaning.ts';

/** The revision of a page: ten letters that change when its meaning does. */
export function revisionOf(words: Words, tree: Root): string {
	return inLetters(createHash('sha256').update(meaningOf(words, tree)).digest('hex'), 10);
}

/** The revision of a page as it is in its file, or none if the file cannot be read as a page. */
export function revisionOfFile(text: string): string | undefined {
	const page = readPageText(text);
	return page && revisionOf(page.words, page.tree);
}

/** The words and the prose in the file of a page, or nothing if it cannot be read as one. */
export function readPageText(text: string): { words: Words; tree: Root } | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return undefined;
	const parsed = parseBody(text.slice(match[0].length));
	if (!('tree' in parsed)) return undefined;
	try {
		return { words: parseYaml(match[1]!) as Words, tree: parsed.tree };
	} catch {
		return undefined;
	}
}
