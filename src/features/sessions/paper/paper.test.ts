import { describe, expect, test } from 'vitest';
import { paragraphs, read } from '../../worksheets/testing/read-docx.ts';
import { readStructure } from '../../worksheets/testing/pdf-structure.ts';
import { runSheet } from '../testing/run-sheet.ts';
import { renderRunSheetDocx } from './docx.ts';
import { renderRunSheet } from './pdf.ts';

describe('renderRunSheet', () => {
	test('gives the same bytes for the same session', async () => {
		expect(await renderRunSheet(runSheet())).toEqual(await renderRunSheet(runSheet()));
	});

	test('says what it is, and paints nothing outside of its structure', async () => {
		const { xmp, root, pages } = readStructure(await renderRunSheet(runSheet(12)));
		expect(xmp).toContain('>Start &amp; &lt;go&gt;</rdf:li>');
		expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(root['/Lang']).toBe('(en)');
		expect(pages.flatMap(({ strays }) => strays)).toEqual([]);
	});

	test('has a table with a head for each row', async () => {
		const { elements } = readStructure(await renderRunSheet(runSheet(3)));
		const tags = elements.map(({ role }) => role);
		const count = (tag: string) => tags.filter((one) => one === tag).length;
		expect([count('H1'), count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([
			1, 1, 3, 3, 3,
		]);
	});

	test('has a list in each part, and another one below a rule with points', async () => {
		const { elements } = readStructure(await renderRunSheet(runSheet(1)));
		const parts = elements.filter(({ role }) => role === 'Sect').length;
		expect(elements.filter(({ role }) => role === 'L')).toHaveLength(parts + 1);
	});

	test('grows smaller before it takes a third page', async () => {
		const pagesOf = async (rows: number) =>
			readStructure(await renderRunSheet(runSheet(rows))).pages.length;
		expect(await pagesOf(1)).toBe(1);
		expect(await pagesOf(12)).toBe(2);
		expect(await pagesOf(40)).toBeGreaterThan(2);
	});
});

describe('renderRunSheetDocx', () => {
	test('gives the same bytes for the same session', async () => {
		expect(await renderRunSheetDocx(runSheet())).toEqual(await renderRunSheetDocx(runSheet()));
	});

	test('says everything that the session says, what the coach says apart', async () => {
		const { text } = read(await renderRunSheetDocx(runSheet(1)));
		const said = paragraphs(text);
		for (const one of [
			'A round  all together · 3 min each',
			'‘What did you hear?’',
			'Six words (fill in) · Call · What stays here · Lay ready: cards',
			'Only for whoever leads: Say nothing yourself.',
			'one week before (the coach) Call.',
			'Silence. Wait.',
		])
			expect(said).toContain(one);
	});

	test('sets the points of a rule in below it', async () => {
		const { text } = read(await renderRunSheetDocx(runSheet(1)));
		const levels = new Map(
			text
				.split('</w:p>')
				.map((one) => [paragraphs(`${one}</w:p>`)[0], /<w:ilvl w:val="(\d)"/.exec(one)?.[1]]),
		);
		expect(levels.get('What stays here It stays here.')).toBe('0');
		expect(levels.get('All.')).toBe('1');
	});
});
