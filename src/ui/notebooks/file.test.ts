import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content, notebook } from './testing/answer-arbitraries.ts';
import { fileName, fromFile, fromText, toFile, toText } from './file.ts';

/** The smallest file there is. Each test changes the one thing it is about. */
const smallest = {
	format: 'dns-worksheet',
	version: 1,
	worksheet: 'force-field',
	name: '',
	changed: '',
	answers: {},
};
const read = (change: object) =>
	fromFile(JSON.stringify({ ...smallest, ...change }), 'force-field');

describe('toFile', () => {
	test('loses no answer on the way to a file and back', () => {
		fc.assert(
			fc.property(content, (copy) => {
				expect(fromFile(toFile('force-field', copy), 'force-field')).toEqual({ copy });
			}),
		);
	});
});

describe('fromFile', () => {
	test('reads the smallest file', () => {
		expect(read({})).toEqual({ copy: { name: '', changed: '', answers: {}, earlier: {} } });
	});

	test.each([
		['a file that is not JSON', 'Dear diary'],
		['a file of something else', '{"format":"figma"}'],
		['a list', '[]'],
		['nothing', ''],
	])('does not know %s', (_what, text) => {
		expect(fromFile(text, 'force-field')).toEqual({ problem: 'not-ours' });
	});

	test('names the worksheet that a file belongs to', () => {
		expect(read({ worksheet: 'ally-talk' })).toEqual({
			problem: 'other-worksheet',
			worksheet: 'ally-talk',
		});
	});

	test('refuses more answers than any worksheet has places for', () => {
		const many = (count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown.${index}`, 'x']));
		expect(read({ answers: many(50_000) })).toEqual({ problem: 'too-large' });
		const earlier = Object.fromEntries(Object.keys(many(5001)).map((name) => [name, ['x']]));
		expect(read({ earlier })).toEqual({ problem: 'too-large' });
		expect(read({ answers: many(200) })).toHaveProperty('copy');
		expect(read({ answers: { goal: 'x'.repeat(1_000_001) } })).toEqual({ problem: 'too-large' });
	});

	test('refuses a file of a newer version of the site', () => {
		expect(read({ version: 2 })).toEqual({ problem: 'newer' });
	});

	test.each([
		{ answers: { goal: 3 } },
		{ answers: { goal: ['x'] } },
		{ answers: { goal: { text: 'x' } } },
		{ answers: [] },
		{ answers: null },
		{ earlier: { goal: 'x' } },
		{ name: 3 },
		{ changed: null },
		{ worksheet: 3 },
	])('refuses the damaged file %j', (change) => {
		expect(read(change)).toEqual({ problem: 'broken' });
	});

	test('never throws', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(fromFile(text, 'force-field')).toEqual({ problem: 'not-ours' });
			}),
		);
	});
});

describe('toText', () => {
	test('loses nothing on the way to the browser’s storage and back', () => {
		fc.assert(
			fc.property(notebook, (value) => {
				expect(fromText(toText(value))).toEqual(value);
			}),
		);
	});
});

describe('fromText', () => {
	test('gives nothing rather than half a notebook', () => {
		const whole = { version: 1, next: 2, open: 1, copies: [{ id: 1, ...smallest }] };
		expect(fromText(JSON.stringify(whole))).toBeDefined();
		expect(fromText(JSON.stringify({ ...whole, version: 2 }))).toBeUndefined();
		expect(fromText(JSON.stringify({ ...whole, copies: [] }))).toBeUndefined();
		expect(fromText(JSON.stringify({ ...whole, copies: [...whole.copies, {}] }))).toBeUndefined();
		expect(fromText(JSON.stringify({ ...whole, next: 'x' }))).toBeUndefined();
		expect(fromText('{')).toBeUndefined();
	});
});

describe('fileName', () => {
	test('is plain, whatever the name of the copy', () => {
		expect(fileName('force-field', 'Zoë & co / 2', '2026-03-31.json')).toBe(
			'force-field.zoe-co-2.2026-03-31.json',
		);
	});

	test('leaves out a name that has no letters', () => {
		expect(fileName('force-field', '…', 'nl.docx')).toBe('force-field.nl.docx');
	});

	test('cuts a long name off after a letter', () => {
		expect(fileName('force-field', `${'a'.repeat(39)} b`, 'en.docx')).toBe(
			`force-field.${'a'.repeat(39)}.en.docx`,
		);
	});
});
