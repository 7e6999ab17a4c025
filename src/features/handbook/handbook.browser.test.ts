import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { builtPages, folder } from '../../../tests/built.ts';
import { languages, type Language } from '../../language/locales.ts';
import { epubOf } from './epub/epub.ts';
import type { Handbook } from './handbook.ts';
import { readHandbook } from './read.ts';
import { findAll } from '../../site/tree.ts';
import { pdfOf } from './typst/pdf.ts';

const books = new Map<Language, Handbook>();

/** The book in a language, read once: nothing that is made of it changes it. */
function read(language: Language): Handbook {
	const book = books.get(language) ?? readHandbook(folder, language, () => '2027-03-01');
	books.set(language, book);
	return book;
}

const sectionsOf = ({ parts }: Handbook) => parts.flatMap(({ sections }) => sections);

describe('the handbook of the whole site', () => {
	test.each(languages)('has every step, lever, barrier, case and worksheet in %s', (language) => {
		const book = read(language);
		const count = (id: string) => book.parts.find((part) => part.id === id)?.sections.length;
		const pages = (kind: string) =>
			builtPages().filter(({ file }) => new RegExp(`^${kind}/[^/]+/index\\.html$`).test(file))
				.length;
		for (const kind of ['framework', 'steps', 'barriers', 'levers', 'cases', 'worksheets'])
			expect(count(kind), kind).toBe(pages(kind));
		const agendas = sectionsOf(book).flatMap(({ body }) =>
			findAll({ type: 'root', children: body }, ({ properties }) =>
				[properties['className']].flat().includes('agenda-title'),
			),
		);
		expect(agendas.length).toBeGreaterThan(15);
	});

	test.each(languages)('leads every link in %s to a place in the book', async (language) => {
		const book = read(language);
		const files = unzipSync(await epubOf(book, new Uint8Array(1)));
		const pages = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
		const texts = new Map(pages.map((name) => [name.slice(6), strFromU8(files[name]!)]));
		for (const [name, text] of texts) {
			expect(() => fromXml(text), name).not.toThrow();
			// A link that found no place is a link no more.
			expect(text, name).not.toMatch(/<a(?![^>]*\shref=)[^>]*>/);
			for (const [, file = '', id] of text.matchAll(/href="([\w-]+\.xhtml)(?:#([^"]+))?"/g)) {
				expect([...texts.keys()], `${name} → ${file}`).toContain(file);
				if (id) expect(texts.get(file), `${name} → ${file}#${id}`).toContain(` id="${id}"`);
			}
		}
	});

	test('is set in Dutch with every chapter in its bookmarks', { timeout: 600_000 }, async () => {
		const book = read('nl');
		const task = getDocument({ data: await pdfOf(book), verbosity: VerbosityLevel.ERRORS });
		const document = await task.promise;
		const outline = await document.getOutline();
		const titles = outline.flatMap((part) => [
			part.title,
			...part.items.map((item: { title: string }) => item.title),
		]);
		for (const { title } of sectionsOf(book)) expect(titles).toContain(title);
		expect(document.numPages).toBeGreaterThan(300);
		await task.destroy();
	});

	test('leaves no trace on a page until it was made', () => {
		const pages = builtPages().filter(({ address }) => /^\/(en\/)?(all|tools)\/$/.test(address));
		const places = pages.map(({ html }) => /<p [^>]*data-handbook[^>]*>[^<]*<\/p>/.exec(html)?.[0]);
		expect(places).toHaveLength(4);
		for (const place of places) expect(place).toMatch(/ hidden[^>]*><\/p>$/);
	});
});
