import { expect, test } from 'vitest';
import { keyOf } from './key.ts';

test('a page has a key of its own in each language, which BibTeX can read', () => {
	const keys = (['nl', 'en'] as const).map((language) => keyOf({ id: 'levers/allies', language }));
	expect(keys).toEqual(['dns-levers-allies', 'dns-en-levers-allies']);
});
