import { describe, expect, test } from 'vitest';
import { canBe, hourNames } from '../../method/schemas/hour-names.ts';
import { hours, type Hours } from '../../method/schemas/hours.ts';
import { changeOne, fromAddress, toAddress, type Settings } from './settings.ts';

const numbers = {
	fullTime: 38,
	weeks: 44,
	weekFrom: 3,
	weekTo: 4,
	perCoach: 6,
	talkPrepare: 30,
	sessionPrepare: 60,
	travel: 0,
	supervision: 1,
	hostPrepare: 480,
	hostOrganise: 40,
	manager: 10,
	sponsor: 8,
	reserve: 2,
	representative: 8,
	reviewPrepare: 60,
	measure: 45,
	measureEvery: 6,
	evaluate: 40,
} satisfies Hours;
const start: Settings = {
	size: { organisations: 3, participants: 8, months: 12 },
	numbers,
	prices: {},
};

describe('toAddress', () => {
	test('says only what someone changed', () => {
		expect(toAddress(start, start)).toBe('');
		const changed = {
			...start,
			size: { ...start.size, months: 6 },
			numbers: { ...numbers, travel: 40 },
			prices: { coach: 95.5 },
		};
		expect(toAddress(changed, start)).toBe('months=6&travel=40&price-coach=95.5');
		expect(fromAddress(`#${toAddress(changed, start)}`, start)).toEqual({
			settings: changed,
			problems: [],
		});
	});
});

describe('fromAddress', () => {
	test.each([
		'months=7',
		'participants=0',
		'participants=2.5',
		'participants=61',
		'organisations=-1',
		'perCoach=0',
		'travel=1e3',
		'travel=99999',
		'price-coach=NaN',
		'price-nobody=3',
		'constructor=1',
		'__proto__=1',
	])('keeps the starting value for %s, and says so', (address) => {
		const { settings, problems } = fromAddress(`#${address}`, start);
		expect(settings).toEqual(start);
		expect(problems).toEqual([address.split('=')[0]]);
	});
});

describe('changeOne', () => {
	test.each([0.29, 1.15, 3.5, 1000.01, 10_000])('takes %d, and an address keeps it', (value) => {
		for (const name of ['weekFrom', 'travel', 'price-coach']) {
			const settings = changeOne(start, name, value)!;
			expect(fromAddress(toAddress(settings, start), start)).toEqual({ settings, problems: [] });
		}
	});

	test.each([1.125, 7.555, 0.001, 1e-7, 1e21, NaN, Infinity])('takes no %d', (value) => {
		for (const name of ['weekFrom', 'travel', 'price-coach']) {
			expect(changeOne(start, name, value)).toBeUndefined();
			expect(fromAddress(`${name}=${value}`, start).problems).toEqual([name]);
		}
	});

	test('keeps the least and the most in order, whichever comes first', () => {
		const next = fromAddress('#weekFrom=5&weekTo=6', start).settings.numbers;
		expect(next).toMatchObject({ weekFrom: 5, weekTo: 6 });
		expect(changeOne(start, 'weekTo', 2)?.numbers).toMatchObject({ weekFrom: 2, weekTo: 2 });
	});

	test('takes a price away, but no number', () => {
		const priced = { ...start, prices: { coach: 95 } };
		expect(changeOne(priced, 'price-coach', undefined)).toEqual(start);
		expect(changeOne(start, 'weeks', undefined)).toBeUndefined();
	});
});

test.each(hourNames)('a browser judges %s as the check does', (name) => {
	expect(Object.keys(hours.shape)).toEqual([...hourNames]);
	for (const value of [-1, 0, 0.5, 1, 1.5, 7, 52, 53, 9_999, 1e21, NaN, Infinity])
		expect([value, canBe(name, value)]).toEqual([
			value,
			hours.shape[name].safeParse(value).success,
		]);
});
