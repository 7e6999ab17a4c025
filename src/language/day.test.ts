import { expect, test } from 'vitest';
import { longDate } from './day.ts';

test('a day is the same from its first moment to its last, in the words of each language', () => {
	expect(longDate('2026-11-28', 'nl')).toBe('28 november 2026');
	for (const time of ['00:00:00', '12:00:00', '23:59:59'])
		expect(longDate(new Date(`2026-11-28T${time}Z`), 'en')).toBe('28 November 2026');
});
