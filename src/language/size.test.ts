import { expect, test } from 'vitest';
import { sizeText } from './size.ts';

test('a size is in two digits, in units of a thousand', () => {
	const sizes = [90, 9_940, 340_400, 994_000, 1_000_000, 1_240_000, 23_600_000];
	expect(sizes.map((bytes) => sizeText(bytes, 'nl'))).toEqual([
		'0,09 kB',
		'9,9 kB',
		'340 kB',
		'990 kB',
		'1 MB',
		'1,2 MB',
		'24 MB',
	]);
	expect(sizeText(1_240_000, 'en')).toBe('1.2 MB');
});

test('a size that rounds up to a thousand is one of the next unit', () => {
	expect([995_000, 999_999].map((bytes) => sizeText(bytes, 'nl'))).toEqual(['1 MB', '1 MB']);
});
