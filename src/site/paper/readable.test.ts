import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, Sheet } from '../../method/worksheets/resolve.ts';
import { plain, readable } from './readable.ts';

const sheetOf = (...fields: Field[]): Sheet => ({
	version: 1,
	date: '2026-03-31',
	intro: '',
	materials: [],
	parts: [{ fields }],
});
const day = sheetOf({ kind: 'date', id: 'day', label: 'Day' });

describe('readable', () => {
	test('writes a date in the words of the language', () => {
		expect(readable(day, { day: '2026-03-31' }, 'nl')).toEqual({ day: '31 maart 2026' });
		expect(readable(day, { day: '2026-03-31' }, 'en')).toEqual({ day: '31 March 2026' });
	});

	test.each(['next Tuesday', '2026-02-31', '2026-13-01', '2026'])(
		'leaves “%s” as it is',
		(text) => {
			expect(readable(day, { day: text }, 'en')).toEqual({ day: text });
		},
	);

	test('has an empty text where there is no answer, also under a name that all objects have', () => {
		const sheet = sheetOf({ kind: 'short-text', id: 'constructor', label: 'Who builds it' });
		expect(readable(sheet, {}, 'en')).toEqual({ constructor: '' });
	});

	test('keeps the rows that someone added to a table', () => {
		const column = { kind: 'short-text', id: 'who', label: 'Who' } as const;
		const sheet = sheetOf({ kind: 'table', id: 't', label: 'T', rows: 1, columns: [column] });
		expect(readable(sheet, { 't.3.who': 'Zoë' }, 'en')).toEqual({
			't.1.who': '',
			't.2.who': '',
			't.3.who': 'Zoë',
		});
	});
});

describe('plain', () => {
	test('has one kind of line break', () => {
		expect(plain('a\r\nb\rc\vd\u2028e\n')).toBe('a\nb\nc\nd\ne\n');
	});

	test('leaves out what XML forbids, and nothing else', () => {
		expect(plain('a\0b\x1Bc\uFFFFd\uD800e \t<&>"é’🙂\u200D')).toBe('abcde \t<&>"é’🙂\u200D');
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(plain(plain(text))).toBe(plain(text));
			}),
		);
	});
});
