import { describe, expect, test } from 'vitest';
import { compareVersions, isAfter, readSince } from './compare.ts';

test('compareVersions counts, and does not spell', () => {
	expect(['1.10.0', '0.9.1', '1.9.0', '1.9.0'].sort(compareVersions)).toEqual([
		'0.9.1',
		'1.9.0',
		'1.9.0',
		'1.10.0',
	]);
});

describe('readSince', () => {
	test.each([
		['0.1.0', { version: '0.1.0' }],
		[' v0.1.0 ', { version: '0.1.0' }],
		['2026-11-28', { date: '2026-11-28' }],
	])('reads “%s”', (text, since) => {
		expect(readSince(text, ['0.1.0'])).toEqual(since);
	});

	test.each(['', '9.9.9', '2026-02-30', 'gisteren', '28-11-2026'])('knows no “%s”', (text) => {
		expect(readSince(text, ['0.1.0'])).toBeUndefined();
	});
});

test('isAfter takes the version or the day that somebody has as known', () => {
	const release = { version: '1.2.0', date: '2027-01-10' };
	expect(isAfter(release, { version: '1.1.9' })).toBe(true);
	expect(isAfter(release, { version: '1.2.0' })).toBe(false);
	expect(isAfter(release, { date: '2027-01-09' })).toBe(true);
	expect(isAfter(release, { date: '2027-01-10' })).toBe(false);
});
