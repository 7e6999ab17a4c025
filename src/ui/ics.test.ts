import { expect, test } from 'vitest';
import { beginning } from './ics.ts';

test('two that begin on one day have a beginning of their own, and one without an hour its day', () => {
	expect([
		beginning('2026-10-06', 540),
		beginning('2026-10-06', 14 * 60),
		beginning('2026-10-06', 0),
		beginning('2026-10-06', undefined),
	]).toEqual(['20261006-0900', '20261006-1400', '20261006-0000', '20261006']);
});
