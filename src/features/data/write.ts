import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languageOf, languages, withLocale, withoutLocale } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { attributionOf } from '../../method/attribution.ts';
import { attributionWords, authorsIn } from '../../method/attributed.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import type { markdownFile, MarkdownPage } from './markdown.ts';
import { twinOf } from './twins.ts';

/** The text of a page takes a while: threads make it, and a page that did not change has it still. */
const texts = drawing<typeof markdownFile>('src/features/data/markdown.ts', 'markdownFile');

/** Pages that say what others say: their text would stand there twice. */
const joined = /^all(\/|$)|\/slides$/;

/**
 * Reads a built site and writes the text of each page beside it in Markdown, and that of all
 * pages in one file per language.
 */
export async function writeTwins(dist: string): Promise<void> {
	const ids = globSync('**/index.html', { cwd: dist })
		.map((file) => path.dirname(file.replaceAll(path.sep, '/')).replace(/^\.$/, ''))
		.sort();
	const twins = await Promise.all(
		ids.map(async (id) => {
			const text = await textOf(id, await readFile(path.join(dist, id, 'index.html'), 'utf8'));
			if (text === undefined) return undefined;
			const file = path.join(dist, twinOf(withoutLocale(id) || 'index', languageOf(id)));
			await mkdir(path.dirname(file), { recursive: true });
			await writeFile(file, text);
			return { id, text };
		}),
	);
	for (const language of languages) {
		const whole = twins
			.filter((twin) => twin !== undefined)
			.filter(({ id }) => languageOf(id) === language && !joined.test(withoutLocale(id)));
		const file = path.join(dist, withLocale('llms-full.txt', language));
		await writeFile(file, whole.map(({ text }) => text).join('\n\n'));
	}
}

/** A page as text with its source below it; nothing if it has no text of its own. */
async function textOf(id: string, html: string): Promise<string | undefined> {
	// Of the head only this counts: names of scripts change with what other pages hold.
	const parts =
		/<link rel="canonical"[^>]*>|<meta name="description"[^>]*>|<main[\s>][^]*<\/main>/g;
	const file = await texts.now(`${id || 'index'}.md`, html.match(parts)?.join('\n') ?? '');
	const page = JSON.parse(Buffer.from(file).toString()) as MarkdownPage | null;
	if (!page) return undefined;
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
	return `${page.body.trim()}\n\n---\n\n${source}\n`;
}
