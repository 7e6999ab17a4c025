import { expect, test } from 'vitest';
import { weight } from './weight.ts';

test('the weight of a text never changes, as addresses and calendars hold it', () => {
	expect(['', 'a', 'foobar', 'één'].map(weight)).toEqual([
		0x811c9dc5, 0xe40c292c, 0xbf9cf968, 0x2bd3d5bb,
	]);
});
