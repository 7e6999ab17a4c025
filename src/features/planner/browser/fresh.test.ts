import { expect, test } from 'vitest';
import { firstOfNextMonth } from './fresh.ts';

test('a plan starts on the first of the next month, also on the last day of one and of a year', () => {
	expect(
		['2026-01-31', '2026-11-30', '2026-12-31', '2028-02-01'].map((day) => firstOfNextMonth(day)),
	).toEqual(['2026-02-01', '2026-12-01', '2027-01-01', '2028-03-01']);
});
