import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFonts } from '../../../site/paper/fonts.ts';
import { createMetrics } from '../../../site/paper/metrics.ts';
import { readStructure } from '../../worksheets/testing/pdf-structure.ts';
import { fitSlides } from '../fit.ts';
import { unitMaking } from '../testing/making.ts';
import { unitSlides } from '../unit-deck.ts';
import type { DeckOnPaper } from './deck-on-paper.ts';
import { renderDeckPdf } from './pdf.ts';
import { renderDeckPptx } from './pptx.ts';

const { slides } = fitSlides(unitSlides(unitMaking()), 'en', createMetrics(readFonts()));
const deck: DeckOnPaper = {
	title: 'Role & <play>',
	summary: 'You know your role.',
	language: 'en',
	site: 'De Nieuwe Samenzweerders',
	address: 'https://example.org/course/role/',
	sheet: { date: '2026-01-01' },
	slides,
	words: { licence: 'CC BY-SA 4.0.', version: 'version 1.2.3', page: '{{page}} / {{pages}}' },
};

afterEach(() => void vi.useRealTimers());

describe('a deck as PDF', () => {
	test('is the same whenever it is made', async () => {
		const before = await renderDeckPdf(deck);
		vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
		expect(await renderDeckPdf(deck)).toEqual(before);
	});

	test('has one slide a page, tagged, with embedded fonts and nothing outside its structure', async () => {
		const { pages, elements, fonts, xmp, root } = readStructure(await renderDeckPdf(deck));
		expect(pages.length).toBe(slides.length);
		expect(pages.flatMap(({ strays }) => strays)).toEqual([]);
		const count = (role: string) => elements.filter((one) => one.role === role).length;
		expect([count('H1'), count('H2'), count('Table')]).toEqual([1, slides.length - 1, 1]);
		expect(count('LI')).toBeGreaterThan(3);
		expect(fonts.every(({ embedded, readable }) => embedded && readable)).toBe(true);
		expect(xmp).toContain('>Role &amp; &lt;play&gt;</rdf:li>');
		expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(root['/Lang']).toBe('(en)');
	});
});

describe('a deck as PPTX', () => {
	const read = async (one = deck) => {
		const files = unzipSync(await renderDeckPptx(one));
		const xml = (name: string) => strFromU8(files[name]!);
		const named = (folder: string) =>
			Object.keys(files).filter((name) => new RegExp(`^ppt/${folder}/[^/]+\\.xml$`).test(name));
		return {
			files,
			xml,
			slides: named('slides'),
			notes: named('notesSlides'),
			layouts: named('slideLayouts'),
		};
	};
	const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text!);

	test('is the same whenever it is made', async () => {
		const before = await renderDeckPptx(deck);
		vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
		expect(await renderDeckPptx(deck)).toEqual(before);
	});

	test('has a title and notes for every slide, in its own language', async () => {
		const { slides: made, notes, xml } = await read();
		expect(made.length).toBe(slides.length);
		expect(notes.length).toBe(slides.length);
		const titles = slides.map((_, index) => {
			const box = /<p:sp>(?:(?!<\/p:sp>).)*type="title"(?:(?!<\/p:sp>).)*<\/p:sp>/s.exec(
				xml(`ppt/slides/slide${index + 1}.xml`),
			)![0];
			return texts(box).join('');
		});
		expect(titles).toEqual(slides.map(({ title }) => title.text));
		for (const name of [...made, ...notes]) expect(xml(name)).not.toContain('en-US');
		expect(xml(made[0]!)).toContain('lang="en-GB"');
	});

	test('has each note in a paragraph of its own', async () => {
		const { xml } = await read();
		const row = slides.findIndex(({ title }) => title.text === 'A round');
		const notes = xml(`ppt/notesSlides/notesSlide${row + 1}.xml`);
		expect(texts(notes).slice(0, 4)).toEqual([
			'Do: Let them talk.',
			'Say: ‘What did you hear?’',
			'Only for whoever leads: Say nothing yourself.',
			'The round: Three answers.',
		]);
		expect(notes).not.toContain('\uE00A');
	});

	test('has no empty box, and one set of properties a paragraph', async () => {
		const { slides: made, xml } = await read();
		for (const name of made) {
			const boxes = xml(name).match(
				/<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="body"(?:(?!<\/p:sp>).)*<\/p:sp>/gs,
			);
			expect((boxes ?? []).every((box) => texts(box).join('') !== '')).toBe(true);
			const paragraphs = xml(name).match(/<a:p>(?:(?!<\/a:p>).)*<\/a:p>/gs)!;
			for (const one of paragraphs) expect(one.match(/<a:pPr[ >]/g)?.length ?? 0).toBeLessThan(2);
		}
	});

	test('says on every slide whose it is, and which version', async () => {
		const { layouts, xml } = await read();
		const own = layouts
			.map((name) => texts(xml(name)).join(' '))
			.filter((text) => text.includes('Samenzweerders'));
		expect(own.length).toBe(2);
		for (const text of own) {
			expect(text).toContain('CC BY-SA 4.0.');
			expect(text).toContain('version 1.2.3');
			expect(text).toContain('https://example.org/course/role/');
		}
	});
});
