/**
 * Lays the German of the made-up edition into a copy of the project, where an edition of one's own
 * has it: pages and words as files, texts of data beside the Dutch and English ones, and words that
 * no dictionary has among the others.
 *
 * Usage: node tests/edition/lay.ts   in the copy, never where you work
 */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';

const here = import.meta.dirname;
const language = 'de';

cpSync(path.join(here, 'content'), 'content', { recursive: true });
appendFileSync('content/words.txt', readFileSync(path.join(here, 'words.txt')));

const texts = parse(readFileSync(path.join(here, 'texts.yaml'), 'utf8')) as Record<
	string,
	Record<string, string>
>;
for (const [file, all] of Object.entries(texts)) {
	const document = parseDocument(readFileSync(file, 'utf8'));
	for (const [key, text] of Object.entries(all)) {
		if (!document.hasIn([key, 'nl'])) throw new Error(`${file} has no “${key}” to translate.`);
		document.setIn([key, language], text);
	}
	writeFileSync(file, document.toString());
}
