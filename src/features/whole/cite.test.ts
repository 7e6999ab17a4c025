import { describe, expect, test } from 'vitest';
import { withYearOf } from './cite.ts';

describe('withYearOf', () => {
	test('adds the letter that tells two works apart', () => {
		expect(withYearOf('Schein, 2017a', 'zie Schein, 2017, p. 1990')).toBe(
			'zie Schein, 2017a, p. 1990',
		);
		expect(withYearOf('VITO, z.d.-b', 'VITO, z.d.')).toBe('VITO, z.d.-b');
	});

	test('takes off a letter that tells nothing apart any more', () => {
		expect(withYearOf('Schein, 2017', 'Schein, 2017b')).toBe('Schein, 2017');
	});

	test('leaves a citation without a year as it is', () => {
		expect(withYearOf('Schein, in druk', 'Schein, in druk')).toBe('Schein, in druk');
	});
});
