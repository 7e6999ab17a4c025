import { describe, expect, test } from 'vitest';
import { familiesOf, familyOf } from './families.ts';

describe('familyOf', () => {
	test.each([
		['luistert', 'luisteren'],
		['gewerkt', 'werken'],
		['verspild', 'verspilling'],
		['bazen', 'baas'],
		['stapje', 'stap'],
		['ideeen', 'idee'],
		['hefbomen', 'hefboom'],
	])('brings %s and %s together', (one, other) => {
		expect(familyOf(one, 'nl')).toBe(familyOf(other, 'nl'));
	});

	test.each([
		['geld', 'geel'],
		['wand', 'wan'],
	])('keeps %s and %s apart', (one, other) => {
		expect(familyOf(one, 'nl')).not.toBe(familyOf(other, 'nl'));
	});

	test('leaves what has a digit alone', () => {
		expect(familyOf('10r', 'nl')).toBe('10r');
	});
});

describe('familiesOf', () => {
	test('gives the other words of a family, and makes up none', () => {
		const others = familiesOf(['luistert', 'luisteren', 'baas'], 'nl');
		expect(others('luistert')).toEqual(['luisteren']);
		expect(others('baas')).toEqual([]);
	});
});
