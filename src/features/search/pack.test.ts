import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { options } from './format.ts';
import { pack, unpack } from './pack.ts';

const search = new MiniSearch(options);
search.add({ id: 0, title: 'drempel', body: 'drempel drempel hefboom' });
search.add({ id: 1, title: 'drempelscan', body: 'scan drempel' });
search.add({ id: '0.0', asked: 'baas hefboom' });

/** As a file holds it. */
const stored = JSON.parse(JSON.stringify(pack(search.toJSON())));

describe('unpack', () => {
	test('gives back what was packed, terms in order', () => {
		const plain = search.toJSON();
		expect(unpack(stored)).toEqual({
			...plain,
			// JSON has no holes in a list.
			averageFieldLength: JSON.parse(JSON.stringify(plain.averageFieldLength)),
			index: plain.index.toSorted(([a], [b]) => (a < b ? -1 : 1)),
		});
	});

	test('finds the same', () => {
		const found = MiniSearch.loadJS(unpack(stored), options).search('drempel hefboom');
		expect(found).toEqual(search.search('drempel hefboom'));
	});
});
