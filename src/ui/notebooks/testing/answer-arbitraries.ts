import fc from 'fast-check';
import type { Content, Notebook } from '../copies.ts';

/** Ids as authors write them, few enough that two definitions share some. */
const id = fc.constantFrom('goal', 'forces', 'why-me', 'constructor', 'a.1.b', 'a.2.b', 'x.y');

/** Anything that a person can type or paste. */
const words = fc.oneof(
	fc.constantFrom('yes', 'no', 'maybe'),
	fc.string({ unit: 'binary', minLength: 1 }),
);

/** What a copy can hold. Test data only. */
export const content: fc.Arbitrary<Content> = fc.record({
	name: fc.string({ unit: 'binary' }),
	changed: fc.constantFrom('', '2026-03-31T14:05:00.000Z'),
	answers: fc.dictionary(id, words),
	earlier: fc.dictionary(id, fc.array(words, { minLength: 1 })),
});

/** A notebook of one to four copies. Test data only. */
export const notebook: fc.Arbitrary<Notebook> = fc
	.array(content, { minLength: 1, maxLength: 4 })
	.map((contents) => ({
		next: contents.length + 1,
		open: 1,
		copies: contents.map((one, index) => ({ id: index + 1, ...one })),
	}));

/** A worksheet as the places it has: which ids, which options. Test data only. */
export const slots = fc
	.uniqueArray(
		fc.record({
			name: id,
			options: fc.option(fc.array(words, { minLength: 1, maxLength: 3 })),
		}),
		{ selector: ({ name }) => name },
	)
	.map((all) =>
		all.map(({ name, options }) => ({
			name,
			accepts: (text: string) => options === null || options.includes(text),
		})),
	);
