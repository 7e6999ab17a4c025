import { globSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inZone } from '../../language/testing/in-process.ts';
import { dayOf, fromAddress, keyOf, toAddress } from './address.ts';
import { scale, type Answer } from './answers.ts';

const barriers = globSync('content/docs/barriers/[!_]*.mdx').map((file) =>
	path.basename(file, '.mdx'),
);
const scan = { answers: new Map<string, Answer>([['silos', 3]]), day: 20_000 };
const address = toAddress(scan, barriers);

/** Any answers to any of the barriers. */
const anyAnswers = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...barriers), fc.constantFrom(...scale)), {
		selector: ([name]) => name,
	})
	.map((entries) => new Map<string, Answer>(entries));
const anyDay = fc.integer({ min: 0, max: 99_999 });

describe('keyOf', () => {
	test('differs for every barrier; rename one if it does not', () => {
		expect(barriers.length).toBeGreaterThan(20);
		expect(new Set(barriers.map(keyOf)).size).toBe(barriers.length);
	});
});

describe('toAddress', () => {
	test('is short and needs no escaping', () => {
		const all = new Map(barriers.map((name) => [name, 3 as const]));
		const long = toAddress({ answers: all, day: 20_000 }, barriers);
		expect(long.length).toBeLessThan(15 + 4 * barriers.length);
		expect(encodeURIComponent(long)).toBe(long);
	});

	test('is the same whatever the order of answering', () => {
		fc.assert(
			fc.property(anyAnswers, anyDay, (answers, day) => {
				const backwards = new Map([...answers].reverse());
				expect(toAddress({ answers: backwards, day }, barriers)).toBe(
					toAddress({ answers, day }, barriers),
				);
			}),
		);
	});
});

describe('fromAddress', () => {
	test('reads back any answers', () => {
		fc.assert(
			fc.property(anyAnswers, anyDay, (answers, day) => {
				expect(fromAddress(`#${toAddress({ answers, day }, barriers)}`, barriers)).toEqual({
					answers,
					day,
					problem: undefined,
					unknown: 0,
				});
			}),
		);
	});

	test('reads an address from before barriers were moved, added and dropped', () => {
		const later = ['new-one', ...barriers.filter((name) => name !== 'energy-drain').reverse()];
		const old = new Map<string, Answer>([
			['silos', 3],
			['energy-drain', 2],
		]);
		expect(fromAddress(toAddress({ ...scan, answers: old }, barriers), later)).toEqual({
			answers: scan.answers,
			day: scan.day,
			problem: undefined,
			unknown: 1,
		});
	});

	test('notices any letter that is lost, and keeps what was before it', () => {
		fc.assert(
			fc.property(anyAnswers, anyDay, fc.nat(), (answers, day, place) => {
				const whole = toAddress({ answers, day }, barriers);
				const cut = whole.slice(0, 2 + (place % (whole.length - 2)));
				const reading = fromAddress(cut, barriers);
				expect(reading?.problem).toBe('damaged');
				for (const [name, answer] of reading!.answers) expect(answers.get(name)).toBe(answer);
			}),
		);
	});

	test('notices a changed answer', () => {
		const changed = address.replace(`${keyOf('silos')}3`, `${keyOf('silos')}2`);
		expect(changed).not.toBe(address);
		expect(fromAddress(changed, barriers)?.problem).toBe('damaged');
	});

	test('does not guess at what a later version wrote', () => {
		expect(fromAddress(address.replace(/^1/, '2'), barriers)).toEqual({
			answers: new Map(),
			day: 0,
			problem: 'newer',
			unknown: 0,
		});
	});

	test('leaves the name of a heading alone', () => {
		expect(['', '#', '#_top', '#result'].map((text) => fromAddress(text, barriers))).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});

	test('survives any text', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `1.${text}`),
				),
				(text) => {
					const reading = fromAddress(text, barriers);
					for (const [name, answer] of reading?.answers ?? []) {
						expect(barriers).toContain(name);
						expect(scale).toContain(answer);
					}
				},
			),
			{ numRuns: 1000 },
		);
	});
});

describe('dayOf', () => {
	test('counts from 1970, by the clock on the wall', () => {
		expect(dayOf(new Date(1970, 0, 2, 23, 59))).toBe(1);
	});

	test.each([
		['Pacific/Kiritimati', '2026-03-29T12:00Z', '2026-03-30'],
		['America/Los_Angeles', '2026-03-29T05:00Z', '2026-03-28'],
	])('is that of the reader in %s', (zone, now, day) => {
		const asked = `address.dayOf(new Date('${now}'))`;
		const found = inZone(zone, { address: 'method/scan/address.ts' }, asked);
		expect(found).toBe(Date.parse(day) / 86_400_000);
	});
});
