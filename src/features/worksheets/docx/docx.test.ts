import { beforeAll, describe, expect, test, vi } from 'vitest';
import { inZone } from '../../../language/testing/in-process.ts';
import { readWorksheets } from '../testing/worksheets.ts';
import type { Worksheet } from '../worksheet.ts';
import { renderDocx } from './docx.ts';
import { paragraphs, read } from '../testing/read-docx.ts';

const worksheets = (
	await Promise.all((['nl', 'en'] as const).map((language) => readWorksheets('.', language)))
).flat();
const of = (id: string, language: string) =>
	worksheets.find((one) => one.id === id && one.language === language)!;

describe('renderDocx', () => {
	const found = new Map<Worksheet, ReturnType<typeof read>>();

	beforeAll(async () => {
		for (const one of worksheets) found.set(one, read(await renderDocx(one)));
	}, 120_000);

	test('has the title as property and as the one heading of level 1', () => {
		for (const [{ title }, { text, core }] of found) {
			expect(paragraphs(text, 'Heading1')).toEqual([title]);
			expect(core).toContain(`<dc:title>${title}</dc:title>`);
		}
	});

	test('has a heading for every part and every field', () => {
		for (const [{ sheet }, { text }] of found) {
			const parts = sheet.parts.flatMap(({ title }) => title ?? []);
			const labels = sheet.parts.flatMap(({ fields }) => fields.map(({ label }) => label));
			const level2 = paragraphs(text, 'Heading2');
			const level3 = paragraphs(text, 'Heading3');
			if (parts.length === 0) expect(level2).toEqual(labels);
			else expect([level2, level3]).toEqual([parts, labels]);
		}
	});

	test('has nothing behind a table that could take a sheet of its own', () => {
		const behind = [...found].flatMap(([{ id }, { text }]) =>
			[...text.matchAll(/<\/w:tbl>(<w:p>.*?<\/w:p>)?/gs)].map(([, paragraph]) => ({
				id,
				paragraph,
			})),
		);
		expect(behind.length).toBeGreaterThan(50);
		for (const { id, paragraph } of behind)
			expect([id, paragraph]).toEqual([
				id,
				expect.stringMatching(/w:after="0" w:before="0" w:line="60" w:lineRule="exact"/),
			]);
	});

	test('gives each style of heading its level in the outline', () => {
		for (const [, { styles }] of found) {
			const levels = [
				...styles.matchAll(
					/w:styleId="Heading(\d)"(?:(?!<\/w:style>).)*<w:outlineLvl w:val="(\d)"/gs,
				),
			].map(([, heading, level]) => [heading, level]);
			expect(levels).toEqual([
				['1', '0'],
				['2', '1'],
				['3', '2'],
				['4', '3'],
			]);
		}
	});

	test('gives every box that can be ticked a name, within what Word keeps of it', () => {
		for (const [{ id }, { text }] of found) {
			const boxes = text.match(/<w14:checkbox>/g)?.length ?? 0;
			const names = [...text.matchAll(/<w:alias w:val="([^"]*)"/g)].map((match) => match[1]!);
			expect(names, id).toHaveLength(boxes);
			for (const name of names) expect(name).toMatch(/^.{3,80}$/u);
		}
		const { text } = found.get(of('force-field', 'nl'))!;
		expect(text).toContain('<w:alias w:val="1, Krachten vóór, gewicht 1 tot 5, 1: Gewicht"/>');
	});

	test('says its language, so that spelling is checked in it', () => {
		for (const [{ language }, { styles, core }] of found) {
			const tag = language === 'nl' ? 'nl-BE' : 'en-GB';
			expect(styles).toContain(`<w:lang w:val="${tag}"/>`);
			expect(core).toContain(`<dc:language>${tag}</dc:language>`);
		}
	});

	test('repeats the head of a table on every page', () => {
		const { text } = found.get(of('barrier-scan', 'nl'))!;
		expect(text.match(/<w:tbl>/g)).toHaveLength(5);
		expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(5);
	});

	test('carries licence, credit, address and pages in its footer', () => {
		const sheet = of('ally-talk', 'en');
		const { footer } = found.get(sheet)!;
		expect(footer).toContain('CC BY-SA 4.0');
		expect(footer).toContain('De Nieuwe Samenzweerders');
		expect(footer).toContain('/en/worksheets/ally-talk/');
		expect(sheet.words.version).toMatch(/^version \d/);
		expect(footer).toContain(sheet.words.version);
		expect(footer).toContain('NUMPAGES');
	});

	test('carries answers', async () => {
		const { text } = read(
			await renderDocx(of('pitch-builder', 'en'), {
				issue: 'One <fact>\n& another',
				'goals-match': 'partly',
			}),
		);
		expect(paragraphs(text, 'Answer')).toContain('One <fact>');
		expect(paragraphs(text, 'Answer')).toContain('& another');
		expect(text.match(/<w14:checked w14:val="(1|true)"\/>/g)).toHaveLength(1);
	});

	test('gives the same bytes at another moment', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		try {
			vi.setSystemTime('2031-05-06T07:08:09Z');
			const first = await renderDocx(worksheets[0]!);
			vi.setSystemTime('2042-12-31T23:59:59Z');
			const second = await renderDocx(worksheets[0]!);
			expect(Buffer.compare(first, second)).toBe(0);
		} finally {
			vi.useRealTimers();
		}
	});

	test('gives the same bytes in another time zone', async () => {
		const made = Buffer.from(await renderDocx(worksheets[0]!)).toString('base64');
		const asked = `Buffer.from(
			settle.settle(Buffer.from('${made}', 'base64'), new Date('2026-03-29T00:00:00Z'), 'nl')
		).toString('base64')`;
		const [first, second] = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) =>
			inZone(zone, { settle: 'site/paper/docx/settle.ts' }, asked),
		);
		expect(first).toMatch(/^UEsD/);
		expect(first).toBe(second);
	});
});
