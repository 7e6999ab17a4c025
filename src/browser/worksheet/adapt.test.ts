import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adapt, type Slot } from './adapt.ts';
import { content, slots } from './arbitraries.ts';
import type { Copy } from './copies.ts';

const copyOf = (answers: Copy['answers'], earlier: Copy['earlier'] = {}): Copy => ({
	id: 1,
	name: '',
	changed: '',
	answers,
	earlier,
});
const text = (name: string): Slot => ({ name, many: false, accepts: () => true });
const choice = (name: string, ...options: string[]): Slot => ({
	name,
	many: false,
	accepts: (one) => options.includes(one),
});
const choices = (name: string, ...options: string[]): Slot => ({
	...choice(name, ...options),
	many: true,
});

/** Every text in a copy with the name it stands under, in no order. */
const everything = ({ answers, earlier }: Copy) =>
	new Set(
		[...Object.entries(answers), ...Object.entries(earlier)].flatMap(([name, answer]) =>
			[answer].flat().map((one) => JSON.stringify([name, one])),
		),
	);

describe('adapt', () => {
	test('leaves an answer where it is while its place is there', () => {
		const copy = copyOf({ goal: 'Less waste' });
		expect(adapt(copy, [text('goal')])).toEqual(copy);
	});

	test('keeps the answer to a question that was dropped', () => {
		expect(adapt(copyOf({ goal: 'Less waste' }), [])).toEqual(
			copyOf({}, { goal: ['Less waste'] }),
		);
	});

	test('keeps a choice that is no longer offered', () => {
		expect(adapt(copyOf({ rung: 'inform' }), [choice('rung', 'consult')])).toEqual(
			copyOf({}, { rung: ['inform'] }),
		);
	});

	test('keeps the ticks that still exist ticked, and the others aside', () => {
		expect(adapt(copyOf({ who: ['coach', 'pair'] }), [choices('who', 'pair')])).toEqual(
			copyOf({ who: ['pair'] }, { who: ['coach'] }),
		);
	});

	test('makes a single choice the first tick when more may be chosen', () => {
		expect(adapt(copyOf({ who: 'pair' }), [choices('who', 'pair')])).toEqual(
			copyOf({ who: ['pair'] }),
		);
	});

	test('chooses for nobody when only one of several ticks can stay', () => {
		expect(adapt(copyOf({ who: ['coach', 'pair'] }), [text('who')])).toEqual(
			copyOf({}, { who: ['coach', 'pair'] }),
		);
	});

	test('puts an answer back when its question returns', () => {
		expect(adapt(copyOf({}, { goal: ['Less waste'] }), [text('goal')])).toEqual(
			copyOf({ goal: 'Less waste' }),
		);
	});

	test('never puts an earlier answer in the place of a new one', () => {
		const copy = copyOf({ goal: 'New' }, { goal: ['Old'] });
		expect(adapt(copy, [text('goal')])).toEqual(copy);
	});

	test('loses no answer, whatever the worksheet becomes', () => {
		fc.assert(
			fc.property(content, slots, (one, places) => {
				const copy = { id: 1, ...one };
				expect(everything(adapt(copy, places))).toEqual(everything(copy));
			}),
		);
	});

	test('shows only what the worksheet has a place for', () => {
		fc.assert(
			fc.property(content, slots, (one, places) => {
				for (const [name, answer] of Object.entries(adapt({ id: 1, ...one }, places).answers)) {
					const slot = places.find((place) => place.name === name);
					expect(slot?.many).toBe(typeof answer !== 'string');
					expect([answer].flat().every((each) => slot?.accepts(each))).toBe(true);
				}
			}),
		);
	});

	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(content, slots, (one, places) => {
				const once = adapt({ id: 1, ...one }, places);
				expect(adapt(once, places)).toEqual(once);
			}),
		);
	});

	test('gives every answer its place again when the worksheet changes back', () => {
		fc.assert(
			fc.property(content, slots, slots, (one, places, others) => {
				const copy = adapt({ id: 1, ...one, earlier: {} }, places);
				fc.pre(Object.keys(copy.earlier).length === 0);
				const back = adapt(adapt(copy, others), places);
				expect(everything(back)).toEqual(everything(copy));
				expect(back.earlier).toEqual({});
			}),
		);
	});
});
