import { describe, expect, test } from 'vitest';
import { form } from '../schemas/form.ts';
import { inputsOf } from './inputs.ts';
import { resolve, type Lists } from './resolve.ts';

const both = (text: string) => ({ nl: `${text} (nl)`, en: text });
const lists: Lists = {
	barriers: [
		{ id: 'silos', label: 'Silos', group: 'Organisational' },
		{ id: 'time', label: 'No time' },
	],
	levers: [{ id: 'allies', label: 'Allies' }],
};
const text = { id: 'what', kind: 'short-text', label: both('What') };
const yesNo = [
	{ id: 'yes', label: both('Yes') },
	{ id: 'no', label: both('No') },
];

/** A form with one field, resolved in English. */
function sheet(field: object) {
	const parsed = form.parse({
		version: 1,
		date: '2026-03-31',
		intro: both('Intro'),
		parts: [{ fields: [{ id: 'field', label: both('Field'), ...field }] }],
	});
	return resolve(parsed, 'en', lists);
}
const names = (field: object) => inputsOf(sheet(field)).map(({ name, label }) => [name, label]);

describe('resolve', () => {
	test('speaks one language', () => {
		const [part] = sheet({ kind: 'short-text', help: both('Help') }).parts;
		expect(part).toEqual({
			fields: [{ id: 'field', kind: 'short-text', label: 'Field', help: 'Help' }],
		});
	});

	test('fills in a list of the methodology', () => {
		const [field] = sheet({ kind: 'choice', list: 'barriers' }).parts[0]!.fields;
		expect(field).toMatchObject({ from: 'barriers', options: lists.barriers });
	});
});

describe('inputsOf', () => {
	test('names one answer after its field', () => {
		expect(names({ kind: 'date' })).toEqual([['field', 'Field']]);
	});

	test('gives every option of a multiple choice a tick', () => {
		expect(names({ kind: 'choices', options: yesNo })).toEqual([
			['field.yes', 'Field: Yes'],
			['field.no', 'Field: No'],
		]);
	});

	test('numbers the rows of a table from 1', () => {
		expect(names({ kind: 'table', columns: [text], rows: 2 })).toEqual([
			['field.1.what', 'Field, 1: What'],
			['field.2.what', 'Field, 2: What'],
		]);
	});

	test('gives a table as many rows as were answered', () => {
		const table = sheet({ kind: 'table', columns: [text], rows: 1 });
		expect(inputsOf(table, { 'field.3.what': 'x' })).toHaveLength(3);
	});

	test('names the cells of a matrix after the items of the methodology', () => {
		const rows = { label: both('Barrier'), list: 'barriers' };
		expect(names({ kind: 'matrix', rows, columns: [text] })).toEqual([
			['field.silos.what', 'Silos: What'],
			['field.time.what', 'No time: What'],
		]);
	});

	test('lets someone choose the rows and columns of a grid', () => {
		const rows = { label: both('Barrier'), list: 'barriers', pick: 1 };
		const columns = { label: both('Lever'), list: 'levers', pick: 1 };
		expect(names({ kind: 'cross', rows, columns, options: yesNo })).toEqual([
			['field.column-1.item', 'Lever 1'],
			['field.row-1.item', 'Barrier 1'],
			['field.row-1.column-1', 'Barrier 1 × Lever 1'],
		]);
	});

	test('asks for no signature on a screen', () => {
		expect(names({ kind: 'signature' })).toEqual([]);
	});
});
