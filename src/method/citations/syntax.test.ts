import { describe, expect, test } from 'vitest';
import { findCitations } from './syntax.ts';

describe('findCitations', () => {
	test('finds a single work', () => {
		expect(findCitations('Safe [@edmondson-1999].')).toEqual([
			{
				start: 5,
				end: 22,
				cites: [{ key: 'edmondson-1999', prefix: '', suffix: '', yearOnly: false }],
			},
		]);
	});

	test('finds several works, with words before and after', () => {
		expect(findCitations('[see @a-1, p. 4; @b-2]')[0]?.cites).toEqual([
			{ key: 'a-1', prefix: 'see', suffix: 'p. 4', yearOnly: false },
			{ key: 'b-2', prefix: '', suffix: '', yearOnly: false },
		]);
	});

	test('knows that a minus asks for the year alone', () => {
		expect(findCitations('Edmondson [-@edmondson-1999]')[0]?.cites[0]?.yearOnly).toBe(true);
	});

	test('leaves an address and a broken citation alone', () => {
		expect(findCitations('[mail me@home.be] [@] [@a-1; and more]')).toEqual([]);
	});
});
