import { globSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../language/locales.ts';
import { createMetrics } from '../../../site/paper/metrics.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import type { Dictionary, Value } from '../../worksheets/testing/pdf-objects.ts';
import { readStructure } from '../../worksheets/testing/pdf-structure.ts';
import type { Card } from '../card.ts';
import { allCards, deckOf } from '../testing/cards.ts';
import { mm } from '../../../site/paper/mm.ts';
import { size } from './measures.ts';
import { tooLong } from './rooms.ts';
import { renderSheets, renderSingles } from './pdf.ts';
import { cutMarks, placeOn, sheet, sheetsOf } from './sheet.ts';

const cards = allCards.nl;

/** How many pages of each kind there are: each is a card. */
const counts = ['barriers', 'levers'].map(
	(kind) => globSync(`content/docs/${kind}/[!_]*.mdx`).length,
);
const count = counts[0]! + counts[1]!;

/** The pages of a PDF as another program reads them. */
async function pagesOf(bytes: Uint8Array): Promise<PDFPageProxy[]> {
	const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
	return Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
}

/** The texts of a page with the place of each, from the top left. */
async function textsOf(page: PDFPageProxy) {
	const { items } = await page.getTextContent();
	const height = page.view[3]!;
	return items.flatMap((item) =>
		'str' in item && item.str.trim() !== ''
			? [{ text: item.str, x: item.transform[4] as number, y: height - item.transform[5] }]
			: [],
	);
}

/** All that a page says, as one text. */
const saidOn = async (page: PDFPageProxy) =>
	(await textsOf(page))
		.map(({ text }) => text)
		.join(' ')
		.replace(/\s+/g, ' ');

const letters = (text: string) => text.replace(/\s+/g, '');

describe('a sheet of cards', () => {
	let bytes: Uint8Array;
	let pages: PDFPageProxy[];

	beforeAll(async () => {
		bytes = await renderSheets(deckOf(cards));
		pages = await pagesOf(bytes);
	}, 60_000);

	test('is A4, with the backs of eight cards on the page after their fronts', () => {
		expect(cards).toHaveLength(count);
		const sheets = counts.map((one) => Math.ceil(one / 8));
		expect(pages).toHaveLength(2 * (sheets[0]! + sheets[1]!));
		for (const { view } of pages) {
			expect(view[2]).toBeCloseTo(210 * mm, 0);
			expect(view[3]).toBeCloseTo(297 * mm, 0);
		}
	});

	test('has each back behind its front, when it is turned on its long edge', async () => {
		for (const [number, some] of sheetsOf(cards).entries()) {
			const [front, back] = await Promise.all([
				textsOf(pages[2 * number]!),
				textsOf(pages[2 * number + 1]!),
			]);
			for (const { title } of some) {
				const [start] = title.split(' ');
				const of = (texts: typeof front, left: (x: number) => number) =>
					texts
						.filter(({ text }) => text.startsWith(start!) && title.startsWith(text.trim()))
						.map(({ x, y }) => cellOf(left(x), y));
				const seen = of(front, (x) => x);
				// Seen through the paper, what stands left is right.
				const through = of(back, (x) => sheet.width - x - 1);
				expect(seen.length, title).toBeGreaterThan(0);
				expect(
					through.some((cell) => seen.includes(cell)),
					title,
				).toBe(true);
			}
		}
	});

	test('has its edges and cut marks at the same places on both sides', () => {
		const marks = new Set(cutMarks.flat().map((point) => point.map(Math.round).join()));
		for (const [x, y] of cutMarks.flat())
			expect(marks).toContain([sheet.width - x, y].map(Math.round).join());
		for (let index = 0; index < 8; index++) {
			const [front, back] = [placeOn(index, 'front'), placeOn(index, 'back')];
			expect(back.x).toBeCloseTo(sheet.width - front.x - size.width, 6);
			expect(back.y).toBe(front.y);
		}
	});

	test('says on its cards what they are made from, and whose they are', async () => {
		const [front, back] = [letters(await saidOn(pages[0]!)), letters(await saidOn(pages[1]!))];
		for (const card of sheetsOf(cards)[0]!) {
			for (const text of [card.kicker, card.title, card.summary, card.saying!.text])
				expect(front).toContain(letters(text));
			for (const text of [...card.todo.intro, ...card.todo.steps, ...card.questions.items])
				expect(back).toContain(letters(text));
			expect(back).toContain(letters(card.related.items.join('·')));
			expect(back).toContain(letters(card.address));
			expect(back).toContain(letters(`${card.title} · de redactie · CC BY-SA 4.0 · versie`));
		}
		for (const [at, page] of pages.entries())
			expect(await saidOn(page)).toContain(`Pagina ${at + 1} van 12`);
	});

	test('keeps its foot within what a printer prints, however long the credit is', async () => {
		const deck = deckOf(cards);
		const licence = `${'Vrij te gebruiken, met deze vermelding. '.repeat(7)}CC BY-SA 4.0`;
		const long = await pagesOf(await renderSheets({ ...deck, words: { ...deck.words, licence } }));
		for (const page of [pages[0]!, long[0]!]) {
			const foot = (await textsOf(page)).filter(({ y }) => y > sheet.bottom);
			expect(foot.map(({ text }) => text).join(' ')).toContain('CC BY-SA 4.0');
			expect(Math.max(...foot.map(({ y }) => y))).toBeLessThan(sheet.height - 5 * mm);
		}
	});

	test('says what it is, and paints nothing outside of its structure', () => {
		const { xmp, root, pages: read, elements, fonts } = readStructure(bytes);
		expect(xmp).toContain('>Kaarten &amp; &lt;meer&gt;</rdf:li>');
		expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(root['/Lang']).toBe('(nl)');
		expect(read.flatMap(({ strays }) => strays)).toEqual([]);
		expect(fonts.every(({ embedded, readable }) => embedded && readable)).toBe(true);
		const has = (role: string) => elements.filter((one) => one.role === role).length;
		expect([has('Sect'), has('H1'), has('H2')]).toEqual([2 * count, count, 3 * count]);
	});

	test('is the same whenever it is made', async () => {
		const some = deckOf(cards.slice(0, 3));
		expect(await renderSheets(some)).toEqual(await renderSheets(some));
		expect(await renderSingles(some)).toEqual(await renderSingles(some));
	});
});

describe('a card for a printing house', () => {
	test('is A6 with 3 mm around it to cut off, first its front and then its back', async () => {
		const some = cards.slice(0, 2);
		const bytes = await renderSingles(deckOf(some));
		const pages = await pagesOf(bytes);
		expect(pages).toHaveLength(4);
		const { root, get } = readStructure(bytes);
		const tree = get<Dictionary>(root['/Pages']);
		for (const ref of tree['/Kids'] as Value[]) {
			const page = get<Dictionary>(ref);
			const [left, top, right, bottom] = page['/TrimBox'] as number[];
			expect((right! - left!) / mm).toBeCloseTo(148, 1);
			expect((bottom! - top!) / mm).toBeCloseTo(105, 1);
			expect(left! / mm).toBeCloseTo(3, 1);
			expect(page['/BleedBox']).toEqual(page['/MediaBox']);
		}
		expect(await saidOn(pages[0]!)).toContain(some[0]!.summary);
		expect(letters(await saidOn(pages[1]!))).toContain(letters(some[0]!.todo.heading));
		expect(await saidOn(pages[3]!)).toContain('CC BY-SA 4.0');
	});
});

describe('every card', () => {
	const metrics = createMetrics(readFonts());

	test.each(languages)(
		'of the site says all that a card says (%s), and has room for it',
		(language) => {
			expect(allCards[language]).toHaveLength(count);
			for (const card of allCards[language]) {
				expect(tooLong(card, metrics), card.id).toEqual([]);
				expect(card.saying?.text, card.id).toMatch(/^[\p{Lu}‘].*[.?!…]$/u);
				expect(card.todo.intro.length + card.todo.steps.length, card.id).toBeGreaterThan(0);
				expect(card.questions.items, card.id).toHaveLength(2);
				expect(card.related.items.length, card.id).toBeGreaterThan(0);
			}
		},
	);

	test('says where a text is too long, and by how much', () => {
		const [card] = cards as [Card];
		const long = { ...card, todo: { ...card.todo, intro: [card.summary.repeat(12)] } };
		expect(tooLong(long, metrics).map(({ room }) => room)).toContain('todo');
		const name = { ...card, title: 'Een heel lange titel '.repeat(8) };
		expect(tooLong(name, metrics).map(({ room }) => room)).toEqual(['front']);
	});
});

/** Which of the eight places of a page a point is in. */
function cellOf(x: number, y: number): string {
	const column = x < sheet.width / 2 ? 0 : 1;
	return `${column}:${Math.floor((y - sheet.top) / size.height)}`;
}
