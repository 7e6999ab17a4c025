import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress, weeksOf, wholeCourse, type Choice } from './choice.ts';

const known = ['intrapreneur', 'barriers', 'levers', 'just-work'];
const fallback = wholeCourse(known);
const none = { parts: [], gone: [] };
const choice: Choice = {
	units: ['levers', 'just-work'],
	weeks: 6,
	start: '2027-02-08',
	weekday: 2,
	hour: 13 * 60 + 30,
	skip: ['2027-02-15', '2027-04-05'],
};

describe('the address of a composed course', () => {
	test('gives back the choice that it was made from', () => {
		expect(fromAddress(`#${toAddress(choice)}`, fallback, known)).toEqual({
			choice,
			problems: none,
		});
	});

	test.each<[string, Partial<Choice>]>([
		['no units', { units: [] }],
		['no start and nothing to skip', { start: undefined, skip: [] }],
		['the first minute of a day', { hour: 0 }],
	])('gives back %s', (_, changes) => {
		const some = { ...choice, ...changes };
		expect(fromAddress(`#${toAddress(some)}`, fallback, known)).toEqual({
			choice: some,
			problems: none,
		});
	});

	test('reads as words', () => {
		expect(toAddress(choice)).toBe(
			'units=levers.just-work&weeks=6&start=2027-02-08&weekday=2&hour=1330&skip=2027-02-15.2027-04-05',
		);
	});

	test('that names nothing is the whole course', () => {
		expect(fromAddress('', fallback, known)).toEqual({ choice: fallback, problems: none });
	});

	test('names units that are gone, and keeps the others in their order', () => {
		const { choice: read, problems } = fromAddress(
			'#units=levers.old-one.barriers',
			fallback,
			known,
		);
		expect(read.units).toEqual(['levers', 'barriers']);
		expect(problems).toEqual({ parts: [], gone: ['old-one'] });
	});

	test('never repeats a text that is no name', () => {
		const { problems } = fromAddress('#units=levers.<b>Call+me</b>', fallback, known);
		expect(problems).toEqual({ parts: ['units'], gone: [] });
	});

	test('names each part that cannot be read, and keeps the rest', () => {
		const { choice: read, problems } = fromAddress(
			'#units=levers&weeks=40&start=2027-02-30&weekday=8&hour=2500&skip=x.2027-02-17&colour=red',
			fallback,
			known,
		);
		expect(problems.parts.toSorted()).toEqual(
			['hour', 'other', 'skip', 'start', 'weekday', 'weeks'].toSorted(),
		);
		expect(read).toEqual({
			...fallback,
			units: ['levers'],
			start: undefined,
			skip: ['2027-02-15'],
		});
	});

	test('has a time with or without its colon, and no half one', () => {
		const hourIn = (hour: string) => {
			const { choice: read, problems } = fromAddress(`#hour=${hour}`, fallback, known);
			return problems.parts.length > 0 ? problems.parts : read.hour;
		};
		expect(['09:05', '0905', '2359', '24:00', '9', '090', '09:05:00'].map(hourIn)).toEqual([
			545,
			545,
			1439,
			['hour'],
			['hour'],
			['hour'],
			['hour'],
		]);
	});

	test('takes a unit that stands there twice once', () => {
		expect(fromAddress('#units=levers.levers', fallback, known).choice.units).toEqual(['levers']);
	});
});

test('weeks to skip are Mondays, each once and in order', () => {
	expect(weeksOf(['2027-04-07', '2027-02-18', '2027-04-05'])).toEqual(['2027-02-15', '2027-04-05']);
});
