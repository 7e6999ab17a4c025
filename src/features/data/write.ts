import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf, languages, withLocale, withoutLocale } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { attributionOf } from '../../method/attribution.ts';
import { attributionWords, authorsIn } from '../../method/attributed.ts';
import { markdownOf } from './markdown.ts';
import { twinOf } from './twins.ts';

/** Pages that say what others say: their text would stand there twice. */
const joined = /^all(\/|$)|\/slides$/;

/**
 * Reads a built site and writes the text of each page beside it in Markdown, and that of all
 * pages in one file per language.
 */
export function writeTwins(dist: string): void {
	const files = globSync('**/index.html', { cwd: dist })
		.map((file) => path.dirname(file.replaceAll(path.sep, '/')).replace(/^\.$/, ''))
		.sort();
	const whole = new Map(languages.map((language) => [language, [] as string[]]));
	for (const id of files) {
		const html = readFileSync(path.join(dist, id, 'index.html'), 'utf8');
		const page = markdownOf(html);
		if (!page) continue;
		const language = languageOf(id);
		const t = wordsOf(language);
		const authors = [...html.matchAll(/<meta name="dc\.creator" content="([^"]+)"/g)]
			.map((match) => match[1]!)
			.filter((name) => name !== t('edition.editors'));
		const source = attributionOf(
			{
				title: page.title,
				authors: authorsIn(authors, language),
				url: page.url,
				edition: t('edition.name'),
			},
			attributionWords(language),
		).text;
		const text = `${page.body.trim()}\n\n---\n\n${source}\n`;
		const file = path.join(dist, twinOf(withoutLocale(id) || 'index', language));
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		if (!joined.test(withoutLocale(id))) whole.get(language)!.push(text);
	}
	for (const [language, texts] of whole)
		writeFileSync(path.join(dist, withLocale('llms-full.txt', language)), texts.join('\n\n'));
}
