import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worksheet as anyWorksheet } from '../testing/arbitraries.ts';
import { inputsOf, type Answers, type Input } from '../../../method/worksheets/inputs.ts';
import {
	scaleOptions,
	type Cell,
	type Field,
	type Sheet,
} from '../../../method/worksheets/resolve.ts';
import type { Worksheet } from '../worksheet.ts';
import { plain } from '../../../site/paper/readable.ts';
import { renderDocx } from './docx.ts';
import { paragraphs, read } from '../testing/read-docx.ts';

const item = (id: string) => ({ id, label: `The ${id}` });
const two = [item('one'), item('other')];

/** A worksheet with one field. */
const about = (field: Field): Worksheet => ({
	id: 'smallest',
	title: 'Smallest',
	summary: '',
	language: 'en',
	facts: [],
	sheet: { version: 1, date: '2026-03-31', intro: '', materials: [], parts: [{ fields: [field] }] },
	site: 'Site',
	address: 'https://site.example/',
	words: {
		kind: 'Worksheet',
		materials: 'At hand',
		note: 'Note',
		licence: 'Free',
		version: 'version 1',
		page: 'Page {{page}} of {{pages}}',
		date: 'day/month/year',
		copy: 'Name',
	},
});

const textOf = async (worksheet: Worksheet, answers: Answers) =>
	read(await renderDocx(worksheet, answers)).text;
/** The texts below the label of the one field. */
const below = async (field: Field, answers: Answers) => {
	const texts = paragraphs(await textOf(about(field), answers));
	return texts.slice(texts.indexOf(field.label) + 1);
};
const ticked = (xml: string) => xml.match(/<w14:checked w14:val="(1|true)"\/>/g)?.length ?? 0;

const short: Field = { kind: 'short-text', id: 'f', label: 'Field' };
const cells: Cell[] = [
	{ kind: 'short-text', id: 'what', label: 'What' },
	{ kind: 'date', id: 'when', label: 'When' },
];
const common = { id: 'f', label: 'Field' };

describe('a document with answers', () => {
	test('keeps the lines of a long answer, and room for more', async () => {
		const field: Field = { kind: 'long-text', ...common, lines: 4 };
		expect(await below(field, { f: 'One\n\nThree' })).toEqual(['One', '', 'Three', '']);
		expect(await below(field, {})).toEqual(['', '', '', '']);
	});

	test('lets only an answer that is longer than its box run on to the next page', async () => {
		const field: Field = { kind: 'long-text', ...common, lines: 2 };
		const loose = async (f: string) =>
			(await textOf(about(field), { f })).includes('<w:keepLines w:val="false"/>');
		expect(await loose('Fits')).toBe(false);
		expect(await loose('One\nTwo\nThree')).toBe(true);
		expect(await loose('word '.repeat(40))).toBe(true);
	});

	test('writes a date in words, and says how to write one only where it is empty', async () => {
		const field: Field = { kind: 'date', ...common };
		expect(await below(field, { f: '2026-03-31' })).toEqual(['31 March 2026']);
		expect(await below(field, {})).toEqual(['', 'day/month/year']);
	});

	test('keeps the unit of a number', async () => {
		const field: Field = { kind: 'number', ...common, unit: 'hours' };
		expect(await below(field, { f: '12' })).toEqual(['12', 'hours']);
	});

	test('shows every option of a choice, and ticks the chosen one', async () => {
		const field: Field = { kind: 'choice', ...common, options: two };
		expect(await below(field, { f: 'other' })).toEqual(['☐ The one', '☒ The other']);
		expect(ticked(await textOf(about(field), { f: 'other' }))).toBe(1);
	});

	test('ticks all that apply', async () => {
		const choices: Field = { kind: 'choices', ...common, options: two };
		const list: Field = { kind: 'checklist', ...common, items: two };
		const answers = { 'f.one': 'yes', 'f.other': 'yes' };
		for (const field of [choices, list]) {
			expect(await below(field, answers)).toEqual(['☒ The one', '☒ The other']);
			expect(await below(field, { 'f.one': 'yes' })).toEqual(['☒ The one', '☐ The other']);
		}
	});

	test('ticks a score between the words of its scale', async () => {
		const field: Field = { kind: 'scale', ...common, from: 0, to: 2, low: 'no', high: 'yes' };
		expect(await below(field, { f: '1' })).toEqual(['no  ☐ 0  ☒ 1  ☐ 2  yes']);
	});

	test('says in words what was chosen from a list of the methodology', async () => {
		const field: Field = { kind: 'choice', ...common, options: two, from: 'levers' };
		expect(await below(field, { f: 'one' })).toEqual(['The one']);
	});

	test('has the rows that someone added to a table', async () => {
		const field: Field = { kind: 'table', ...common, rows: 1, columns: cells };
		expect(
			await below(field, { 'f.1.what': 'A\nB', 'f.3.what': 'C', 'f.3.when': '2026-03-31' }),
		).toEqual(['What', 'When', 'A', 'B', '', '', '', 'C', '31 March 2026', '']);
	});

	test('has what was chosen as the row of a matrix', async () => {
		const rows = { label: 'Lever', items: two, pick: 1 };
		const field: Field = { kind: 'matrix', ...common, rows, columns: [cells[0]!] };
		expect(await below(field, { 'f.row-1.item': 'one', 'f.row-1.what': 'A' })).toEqual([
			'Lever',
			'What',
			'Lever 1',
			'The one',
			'A',
			'',
		]);
	});

	test('ticks where a row and a column meet', async () => {
		const axis = { label: 'Axis', items: [item('x')] };
		const field: Field = { kind: 'cross', ...common, rows: axis, columns: axis, options: two };
		expect(await below(field, { 'f.x.x': 'one' })).toContain('☒ The one');
		expect(await below(field, { 'f.x.x': 'one' })).toContain('☐ The other');
	});

	test('leaves a signature to the pen', async () => {
		expect(await below({ kind: 'signature', ...common }, { f: 'Zoë' })).toEqual(['_'.repeat(44)]);
	});

	test('leaves out a character that would spoil the file', async () => {
		expect(await below(short, { f: 'a\0b\uD800c' })).toEqual(['abc']);
	});
});

/** Anything that someone can fill in on a sheet: some of it, none of it, in rows of their own. */
function answersTo(sheet: Sheet): fc.Arbitrary<Answers> {
	const tables = sheet.parts.flatMap(({ fields }) =>
		fields.flatMap((field) => (field.kind === 'table' ? field : [])),
	);
	const extra = Object.fromEntries(
		tables.map(({ id, rows, columns }) => [`${id}.${rows + 2}.${columns[0]!.id}`, 'x']),
	);
	const some = inputsOf(sheet, extra).map((input) =>
		fc
			.option(answerTo(input), { nil: '' })
			.map((answer) => (answer === '' ? [] : [[input.name, answer] as const])),
	);
	return fc.tuple(...some).map((all) => Object.fromEntries(all.flat()));
}

function answerTo({ kind, cell }: Input): fc.Arbitrary<string> {
	if (kind === 'tick') return fc.constant('yes');
	if (cell?.kind === 'scale') return fc.constantFrom(...scaleOptions(cell).map(({ id }) => id));
	if (cell?.kind === 'choice') return fc.constantFrom(...cell.options.map(({ id }) => id));
	if (kind === 'date') return fc.constantFrom('2026-03-31', '1999-12-01');
	return fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 5 }));
}

/** Whether an input is drawn as boxes of which the chosen one is ticked. */
function isTicked({ name, kind, cell }: Input, { parts }: Sheet): boolean {
	if (kind === 'tick' || kind === 'scale') return true;
	if (cell?.kind !== 'choice' || cell.from || cell.id === 'item') return false;
	const whole = parts.some(({ fields }) => fields.some(({ id }) => id === name));
	return whole || cell.options.length <= 4;
}

describe('any answers to any worksheet', () => {
	const filledIn = anyWorksheet.chain((worksheet) =>
		answersTo(worksheet.sheet).map((answers) => ({ worksheet, answers })),
	);

	test('are all in the document, in characters that every program can read', async () => {
		await fc.assert(
			fc.asyncProperty(filledIn, async ({ worksheet, answers }) => {
				const { sheet } = worksheet;
				const text = await textOf(worksheet, answers);
				expect(text).toMatch(/^[\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);

				const written = `\n${paragraphs(text).join('\n')}\n`;
				const answered = inputsOf(sheet, answers).filter(({ name }) => answers[name]);
				expect(answered).toHaveLength(Object.keys(answers).length);
				for (const { name, kind } of answered) {
					if (['short-text', 'long-text', 'number'].includes(kind))
						expect(written).toContain(`\n${plain(answers[name]!)}\n`);
				}
				expect(ticked(text)).toBe(answered.filter((input) => isTicked(input, sheet)).length);
			}),
			{ numRuns: 60, seed: 7 },
		);
	}, 120_000);
});
