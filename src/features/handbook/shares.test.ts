import { describe, expect, test } from 'vitest';
import { sharesOf } from './shares.ts';
import { element } from '../../site/tree.ts';

const row = (...texts: string[]) => texts.map((text) => element('td', {}, text));

describe('sharesOf', () => {
	test('gives a column of sentences more than one of times, but not as much more as it has text', () => {
		const [times, sentences] = sharesOf([row('9.00', 'een zin '.repeat(30))], 2);
		expect(sentences! / times!).toBeGreaterThan(3);
		expect(sentences! / times!).toBeLessThan(10);
	});

	test('leaves room for the longest word, and for a column without any', () => {
		const [word, empty] = sharesOf([row('verantwoordelijkheid', ''), row('a')], 2);
		expect(word).toBe(22.5);
		expect(empty).toBe(5);
	});
});
