import { z } from 'astro/zod';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hours, type Hours } from '../../method/schemas/hours.ts';
import type { Ref } from '../../method/schemas/ref.ts';
import { session } from '../../method/schemas/session.ts';
import { linesOf, roles, talkHours } from './hours.ts';
import { costsOf } from './money.ts';
import { guideSize, sizes } from './sizes.ts';
import { totalOf } from './sum.ts';
import { countedSessions, until, type CountedSession } from './year.ts';

const ref: Ref = (kind) => z.string().transform((id) => ({ collection: kind, id }));

const numbers = hours.parse({
	fullTime: 38,
	weeks: 40,
	weekFrom: 3,
	weekTo: 4,
	perCoach: 6,
	talkPrepare: 30,
	sessionPrepare: 60,
	travel: 0,
	supervision: 1,
	hostPrepare: 120,
	hostOrganise: 10,
	manager: 10,
	sponsor: 8,
	reserve: 2,
	representative: 8,
	reviewPrepare: 60,
	measure: 60,
	measureEvery: 6,
	evaluate: 20,
});
const counted = (changes: Partial<CountedSession>): CountedSession => ({
	id: 'x',
	part: 'talk',
	months: { from: 1, to: 1 },
	times: { from: 1, to: 1 },
	minutes: 60,
	people: { from: 1, to: 1 },
	...changes,
});
const size = { organisations: 2, participants: 8, months: 12 };
const hoursOf = (year: CountedSession[], changes: Partial<Hours> = {}, of = size) =>
	Object.fromEntries(
		linesOf(of, year, { ...numbers, ...changes }).map(({ role, hours: { from, to } }) => [
			role,
			from === to ? from : `${from}–${to}`,
		]),
	);

describe('linesOf', () => {
	test('counts what is by the year for half of it in half a year', () => {
		expect(hoursOf([], {}, { ...size, months: 6 })).toMatchObject({
			participant: '480–640',
			manager: 40,
			sponsor: 10,
			representative: 8,
		});
	});

	test('gives a coach every talk with what is around it, and each joint session for every coach', () => {
		const year = [
			counted({}),
			counted({ id: 'y', times: { from: 2, to: 4 } }),
			counted({ id: 'z', part: 'joint', minutes: 120 }),
		];
		// 8 people, 3 to 5 talks of 90 minutes; 2 coaches, a session of 3 hours; 24 of supervision.
		expect(hoursOf(year)).toMatchObject({ coach: '66–90' });
		expect(hoursOf(year, { travel: 30 })).toMatchObject({ coach: '79–111' });
		expect(hoursOf(year, { perCoach: 8 })).toMatchObject({ coach: '51–75' });
	});

	test('counts who else is there for each participant, and at a review for each organisation', () => {
		const others = { from: 2, to: 3 };
		const year = [
			counted({ part: 'own', others, minutes: 30 }),
			counted({ id: 'r', part: 'review', others, minutes: 90 }),
		];
		expect(hoursOf(year)).toMatchObject({ colleague: '8–12', review: '6–9' });
	});

	test('measures at the start, in between and once after the end', () => {
		expect(hoursOf([])['evaluator']).toBe(8 * 4 + 20);
		expect(hoursOf([], {}, { ...size, months: 6 })['evaluator']).toBe(8 * 3 + 20);
	});

	test('leaves out of half a year what comes after it, and shortens what comes back', () => {
		const late = counted({ months: { from: 6, to: 7 } });
		const often = counted({ months: { from: 3, to: 12 }, times: { from: 6, to: 10 } });
		expect(until(6, [late, often])).toEqual([{ ...often, times: { from: 2, to: 4 } }]);
		expect(until(12, [late, often])).toEqual([late, often]);
	});
});

describe('costsOf', () => {
	test('multiplies hours and pieces by their price, and leaves out what has none', () => {
		const year = [counted({ part: 'joint', people: { from: 6, to: 12 } })];
		const lines = linesOf(size, year, numbers);
		const costs = costsOf({ size, numbers, prices: { manager: 50, room: 200 } }, lines, year);
		expect(costs.filter(({ euros }) => euros)).toEqual([
			{ name: 'manager', euros: { from: 4000, to: 4000 } },
			{ name: 'room', euros: { from: 200, to: 200 } },
		]);
		expect(costs).toHaveLength(roles.length + 3);
	});

	test('counts a pot for each participant, and the rest once', () => {
		const large = { organisations: 3, participants: 12, months: 12 };
		const costs = costsOf({ size: large, numbers, prices: { pot: 500, rest: 1000 } }, [], []);
		expect(costs.filter(({ euros }) => euros)).toEqual([
			{ name: 'pot', euros: { from: 6000, to: 6000 } },
			{ name: 'rest', euros: { from: 1000, to: 1000 } },
		]);
	});
});

describe('the sessions and rules of the site', () => {
	const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
	const year = countedSessions(
		readdirSync('content/sessions')
			.filter((file) => file.endsWith('.yaml'))
			.map((file) => [
				file.replace('.yaml', ''),
				session(ref).parse(read(`content/sessions/${file}`)),
			]),
	);
	const own = hours.parse((read('content/rules/hours.yaml') as { hours: unknown }).hours);

	test('add up to what is shown', () => {
		for (const one of sizes) {
			const lines = linesOf(one, year, own);
			const { all } = totalOf(lines, one, own);
			expect(lines.reduce((total, { hours: { from } }) => total + from, 0)).toBe(all.from);
			expect(lines.every(({ hours: { from, to } }) => from > 0 && to >= from)).toBe(true);
		}
	});

	test('agree with the hours for each participant that the page for the coach states', () => {
		const { from, to } = talkHours(guideSize, year, own);
		for (const page of ['guide', 'en/guide']) {
			const text = readFileSync(`content/docs/${page}/for-the-coach.mdx`, 'utf8');
			const [, stated] = /(?:op|on) (\d+) (?:uur|hours)/.exec(text) ?? [];
			expect(Number(stated)).toBeGreaterThanOrEqual(from);
			expect(Number(stated)).toBeLessThanOrEqual(to);
		}
	});

	test('have the talks that the guide promises: ten to twelve, seven of them of a step', () => {
		const ofStep = (id: string) =>
			/^step:/m.test(readFileSync(`content/sessions/${id}.yaml`, 'utf8'));
		const talks = year.filter(
			({ part, months, times: { from } }) => part === 'talk' && months.from >= 1 && from > 0,
		);
		const stepTalks = talks.filter(({ id }) => ofStep(id));
		const ordinary = talks.find(({ id }) => id === 'coach-talk')!;
		expect(stepTalks).toHaveLength(7);
		expect([7 + ordinary.times.from, 7 + ordinary.times.to]).toEqual([10, 12]);
		const guide = readFileSync('content/docs/guide/start-as-an-organisation.mdx', 'utf8');
		expect(guide).toContain('Tien tot twaalf coachgesprekken');
		expect(guide).toContain('zeven horen bij een stap');
	});
});
