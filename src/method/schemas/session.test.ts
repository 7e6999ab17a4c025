import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Ref } from './ref.ts';
import { session } from './session.ts';

const ref = ((kind: string) =>
	z.string().transform((id) => ({ collection: kind, id }))) as unknown as Ref;
const words = (text: string) => ({ nl: text, en: text });

const row = { id: 'round', minutes: 30, title: words('Round'), form: 'whole', say: [words('Go.')] };

/** The smallest session there is. Each test changes the one thing it is about. */
const smallest = {
	title: words('Talk'),
	summary: words('Everybody spoke.'),
	order: 1,
	months: { from: 2, to: 3 },
	setting: 'joint-session',
	lead: 'coach',
	who: words('The circle.'),
	people: { from: 6, to: 12 },
	minutes: 30,
	rows: [row],
	end: [words('Everybody spoke.')],
	wrong: [{ when: words('Silence.'), then: words('Wait.') }],
};

const issues = (changes: object) =>
	session(ref)
		.safeParse({ ...smallest, ...changes })
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('session', () => {
	test('needs no more than this', () => {
		expect(issues({})).toBeUndefined();
	});

	test('refuses rows that do not add up', () => {
		expect(issues({ minutes: 45 })).toEqual([
			'minutes: The rows take 30 minutes, and the session says 45.',
		]);
	});

	test('refuses groups that cannot be made of every size', () => {
		const people = { from: 2, to: 5 };
		expect(issues({ people, rows: [{ ...row, form: 'threes' }] })).toEqual([
			'rows.0.form: 2 and 5 people cannot be divided into threes.',
		]);
	});

	test('refuses turns that take longer than their row, in the largest group', () => {
		expect(issues({ rows: [{ ...row, perPerson: 3 }] })).toEqual([
			'rows.0.perPerson: 12 people at 3 minutes each take 36 minutes, and the row has 30.',
		]);
		expect(issues({ rows: [{ ...row, form: 'pairs', perPerson: 10 }] })).toBeUndefined();
		expect(issues({ rows: [{ ...row, form: 'pairs', perPerson: 11 }] })).toEqual([
			'rows.0.perPerson: 3 people at 11 minutes each take 33 minutes, and the row has 30.',
		]);
	});

	test('refuses turns by size of group that leave a size out, or take longer than their row', () => {
		const turns = (perPerson: object) => issues({ rows: [{ ...row, form: 'pairs', perPerson }] });
		expect(turns({ 2: 15, 3: 10 })).toBeUndefined();
		expect(turns({ 2: 15 })).toEqual([
			'rows.0.perPerson: Groups of 2 and 3 can occur here, and there are minutes for groups of 2.',
		]);
		expect(turns({ 2: 16, 3: 10 })).toEqual([
			'rows.0.perPerson: 2 people at 16 minutes each take 32 minutes, and the row has 30.',
		]);
	});

	test('refuses turns where nobody takes turns', () => {
		expect(issues({ rows: [{ ...row, form: 'alone', perPerson: 5 }] })).toEqual([
			'rows.0.perPerson: Nobody takes turns here, so there are no minutes for each person.',
		]);
	});

	test('refuses a row in which nothing happens, unless it is a break', () => {
		expect(issues({ rows: [{ ...row, say: [] }] })).toEqual([
			'rows.0: This row says neither what to do nor what to say.',
		]);
		expect(issues({ rows: [{ ...row, say: [], form: 'break' }] })).toBeUndefined();
	});

	test('keeps an id for one row', () => {
		expect(issues({ minutes: 60, rows: [row, row] })).toEqual([
			'rows.1.id: “round” is the id of two rows of this session.',
		]);
	});

	test('refuses ranges that run backwards', () => {
		expect(issues({ months: { from: 4, to: 3 } })).toEqual([
			'months: The last month comes before the first month.',
		]);
		expect(issues({ people: { from: 9, to: 3 } })).toEqual([
			'people: The most people is less than the least.',
		]);
	});

	test('refuses a time that no clock shows', () => {
		expect(issues({ start: '24:00' })).toHaveLength(1);
		expect(issues({ start: '23:59' })).toBeUndefined();
	});

	test('says everything that is wrong at once', () => {
		const bad = { people: { from: 2, to: 12 }, minutes: 45, rows: [{ ...row, form: 'threes' }] };
		expect(issues(bad)).toEqual([
			'minutes: The rows take 30 minutes, and the session says 45.',
			'rows.0.form: 2 and 5 people cannot be divided into threes.',
		]);
	});
});
