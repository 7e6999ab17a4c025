import { describe, expect, test } from 'vitest';
import { form } from './form.ts';

const both = (text: string) => ({ nl: text, en: text });
const field = { id: 'goal', kind: 'short-text', label: both('Goal') };

/** The smallest form there is. Each test changes the one thing it is about. */
const smallest = {
	version: 1,
	date: '2026-03-31',
	intro: both('Intro'),
	parts: [{ fields: [field] }],
};
const withField = (extra: object) => ({
	...smallest,
	parts: [{ fields: [{ ...field, ...extra }] }],
});
const issues = (value: unknown) =>
	form.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
const option = (id: string) => ({ id, label: both(id) });

describe('form', () => {
	test('accepts one field', () => {
		expect(issues(smallest)).toBeUndefined();
	});

	test('rejects a day that does not exist', () => {
		expect(issues({ ...smallest, date: '2026-02-30' })).toEqual([
			'date: Write a day between quotes, as ‘2026-03-31’.',
		]);
	});

	test('rejects a label in one language only', () => {
		expect(issues(withField({ label: { nl: 'Doel' } }))).toEqual([
			'parts.0.fields.0.label.en: Invalid input: expected string, received undefined',
		]);
	});

	test('rejects an id that two fields have, also in different parts', () => {
		const part = { title: both('Part'), fields: [field] };
		expect(issues({ ...smallest, parts: [part, part] })).toEqual([
			'parts.1.fields.0.id: “goal” is the id of two fields of this sheet.',
		]);
	});

	test('rejects a part without a title beside another', () => {
		const other = { title: both('Part'), fields: [{ ...field, id: 'other' }] };
		expect(issues({ ...smallest, parts: [...smallest.parts, other] })).toEqual([
			'parts.0: Part 1 has no title, and the sheet has more than one part.',
		]);
	});

	test('rejects a choice with nothing to choose from', () => {
		expect(issues(withField({ kind: 'choice' }))).toEqual([
			'parts.0.fields.0: There is nothing to choose from: “options” and “list” are both missing.',
		]);
	});

	test('rejects a choice of one', () => {
		expect(issues(withField({ kind: 'choice', options: [option('a')] }))).toEqual([
			'parts.0.fields.0.options: A choice needs at least two options.',
		]);
	});

	test('rejects a choice with options and a list', () => {
		const options = [option('a'), option('b')];
		expect(issues(withField({ kind: 'choice', options, list: 'barriers' }))).toEqual([
			'parts.0.fields.0: “options” and “list” cannot stand beside each other.',
		]);
	});

	test('rejects an option that stands twice', () => {
		expect(issues(withField({ kind: 'choices', options: [option('a'), option('a')] }))).toEqual([
			'parts.0.fields.0.options.1.id: “a” stands twice in the same list.',
		]);
	});

	test('rejects a list that the methodology does not have', () => {
		expect(issues(withField({ kind: 'choice', list: 'barrier' }))).toEqual([
			'parts.0.fields.0.list: Invalid option: expected one of "barriers"|"levers"',
		]);
	});

	test('rejects an id with a capital or a dot', () => {
		expect(issues(withField({ id: 'Goal.1' }))).toEqual([
			'parts.0.fields.0.id: Use lower-case English words joined by hyphens.',
		]);
	});

	test('rejects two columns with one id', () => {
		const columns = [field, field];
		expect(issues(withField({ kind: 'table', columns }))).toEqual([
			'parts.0.fields.0.columns.1.id: “goal” is the id of two columns.',
		]);
	});

	test('rejects a misspelt key of a field', () => {
		expect(issues(withField({ kind: 'long-text', line: 3 }))).toEqual([
			'parts.0.fields.0: Unrecognized key: "line"',
		]);
	});

	test('rejects a scale without words at its ends', () => {
		expect(issues(withField({ kind: 'scale', to: 5, low: both('low') }))).toEqual([
			'parts.0.fields.0.high: Invalid input: expected object, received undefined',
		]);
	});
});
