import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adapt, type Slot } from './adapt.ts';
import { content, slots } from '../../../ui/notebooks/testing/answer-arbitraries.ts';
import type { Copy } from '../../../ui/notebooks/copies.ts';

const copyOf = (answers: Copy['answers'], earlier: Copy['earlier'] = {}): Copy => ({
	id: 1,
	name: '',
	changed: '',
	answers,
	earlier,
});
const text = (name: string): Slot => ({ name, accepts: () => true });
const choice = (name: string, ...options: string[]): Slot => ({
	name,
	accepts: (one) => options.includes(one),
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
		expect(adapt(copyOf({ goal: 'Less waste' }), [])).toEqual(copyOf({}, { goal: ['Less waste'] }));
	});

	test('keeps a choice that is no longer offered', () => {
		expect(adapt(copyOf({ rung: 'inform' }), [choice('rung', 'consult')])).toEqual(
			copyOf({}, { rung: ['inform'] }),
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
					expect(slot?.accepts(answer)).toBe(true);
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
				const { answers } = adapt({ id: 1, ...one, earlier: {} }, places);
				const copy = copyOf(answers);
				expect(adapt(adapt(copy, others), places)).toEqual(copy);
			}),
		);
	});
});
