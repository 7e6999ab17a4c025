import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { mm } from '../../../site/paper/mm.ts';
import { createMetrics } from '../../../site/paper/metrics.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import { placedIn, type Layout, type Words } from '../../../site/paper/placed.ts';
import { readStructure } from '../../worksheets/testing/pdf-structure.ts';
import { everyPoster, sheetOf } from '../testing/posters.ts';
import { layOut } from './layout.ts';
import { renderA2, renderA3, renderSvg } from './render.ts';
import { margin } from './sheet.ts';

const metrics = createMetrics(readFonts());
const letters = (text: string) => text.replace(/\s+/g, '');

/** The page of a poster as another program reads it. */
async function pageOf(bytes: Uint8Array) {
	const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
	expect(pdf.numPages).toBe(1);
	const page = await pdf.getPage(1);
	const { items } = await page.getTextContent();
	return {
		width: page.view[2]!,
		height: page.view[3]!,
		text: items.map((item) => ('str' in item ? item.str : '')).join(''),
	};
}

const wordsIn = ({ root }: Layout): Words[] =>
	placedIn(root).flatMap((placed) => (placed.kind === 'text' ? placed.words : []));

describe.each(everyPoster)('$id ($language)', ({ id, language, poster }) => {
	const { layout, tooLong } = layOut(poster, sheetOf(id, language).imprint, metrics);

	test('fits, with white around it', () => {
		expect(tooLong).toEqual([]);
		for (const { text, x, y, style } of wordsIn(layout)) {
			const right = x + metrics.widthOf(text.trimEnd(), style);
			expect(x, text).toBeGreaterThanOrEqual(margin - 1);
			expect(right, text).toBeLessThanOrEqual(layout.width - margin + 1);
			expect(y + style.size, text).toBeLessThanOrEqual(layout.height - margin / 2);
		}
	});

	test('is in type that is read from two metres, but for its head and foot', () => {
		const foot = layout.height - margin - 24 * mm;
		const read = wordsIn(layout).filter(({ y }) => y > margin && y < foot);
		expect(read.length).toBeGreaterThan(8);
		const small = read.filter(({ style }) => style.size < 20).map(({ text }) => text);
		expect(small.filter((text) => !/^(maand|month)$/.test(text))).toEqual([]);
	});

	test('says all that it is made from, on paper and in the picture', async () => {
		const sheet = sheetOf(id, language);
		const { text } = await pageOf(await renderA3(sheet));
		const svg = new TextDecoder().decode(renderSvg(sheet));
		const said = poster.body.kind === 'rules' ? poster.body.points.map((one) => one.text) : [];
		for (const one of [poster.title.text, poster.lead.text, ...said]) {
			expect(letters(text)).toContain(letters(one));
		}
		for (const one of said) expect(svg).toContain(one.replaceAll('&', '&amp;'));
		expect(letters(text)).toContain('VrijonderCCBY-SA4.0');
	});
});

describe('a poster on paper', () => {
	let a3: Uint8Array;
	let a2: Uint8Array;

	beforeAll(async () => {
		a3 = await renderA3(sheetOf('intervision'));
		a2 = await renderA2(sheetOf('intervision'));
	});

	test('is A3, or A2 with the same on it', async () => {
		const [small, large] = [await pageOf(a3), await pageOf(a2)];
		expect([small.width / mm, small.height / mm].map(Math.round)).toEqual([297, 420]);
		expect([large.width / mm, large.height / mm].map(Math.round)).toEqual([420, 594]);
		expect(large.text).toBe(small.text);
		const lying = await pageOf(await renderA2(sheetOf('year')));
		expect([lying.width / mm, lying.height / mm].map(Math.round)).toEqual([594, 420]);
	});

	test('says what it is, and paints nothing outside of its structure', () => {
		for (const bytes of [a3, a2]) {
			const { xmp, root, pages, elements, fonts } = readStructure(bytes);
			expect(xmp).toContain('>Intervisie &amp; &lt;meer&gt;</rdf:li>');
			expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
			expect(root['/Lang']).toBe('(nl)');
			expect(pages.flatMap(({ strays }) => strays)).toEqual([]);
			expect(fonts.length).toBeGreaterThan(1);
			expect(fonts.every(({ embedded, readable }) => embedded && readable)).toBe(true);
			const count = (role: string) => elements.filter((one) => one.role === role).length;
			expect([count('H1'), count('LI')]).toEqual([1, 6]);
		}
	});

	test('is the same whenever it is made', async () => {
		expect(await renderA3(sheetOf('intervision'))).toEqual(a3);
		expect(renderSvg(sheetOf('year'))).toEqual(renderSvg(sheetOf('year')));
	});
});

describe('a poster as a picture', () => {
	const svg = new TextDecoder().decode(renderSvg(sheetOf('force-field', 'en')));

	test('is read by another program, with a title, a description and its size', async () => {
		const { width, height } = await sharp(Buffer.from(svg)).metadata();
		expect(width / height).toBeCloseTo(420 / 297, 2);
		expect(svg).toContain('<title>Force field &amp; &lt;meer&gt;</title>');
		expect(svg).toMatch(/<desc>An example of a force field[^<]*the sponsor asks about it/);
		expect(svg).toContain('width="420mm" height="297mm"');
	});

	test('asks for no font and for nothing elsewhere: its letters are shapes that it has', () => {
		expect(svg).not.toMatch(/<text|font-family|<image|<script|style=|https?:\/\/(?!www\.w3\.org)/);
		const shapes = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
		const used = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name);
		expect(used.length).toBeGreaterThan(200);
		expect(used.filter((name) => !shapes.has(name))).toEqual([]);
	});
});
