import { describe, expect, test } from 'vitest';
import type { OfflineList } from './list.ts';
import { listFrom, partIds, savedFrom, sizeOf } from './saved.ts';

const saved = { parts: ['shared', 'reading.nl'], at: '2026-11-28T12:00:00Z', version: '2' };

describe('what a reader saved', () => {
	test('is read back as it was written down', () => {
		expect(savedFrom(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
	});

	test('has no part that this edition does not have, and each once, in one order', () => {
		const other = { ...saved, parts: ['reading.nl', 'reading.xx', 'shared', 'shared', 7] };
		expect(savedFrom(other)).toEqual(saved);
	});

	test.each([null, [], 'x', { ...saved, parts: 'shared' }, { ...saved, at: 1 }, { parts: [] }])(
		'is nothing where it is damaged: %j',
		(value) => {
			expect(savedFrom(value)).toBeUndefined();
		},
	);
});

describe('the list of what can be saved', () => {
	const list: OfflineList = {
		version: '2',
		parts: {
			shared: [['a.js', 10, 'a']],
			'reading.nl': [
				['', 20, 'b'],
				['about/', 30, 'c'],
			],
		},
	};

	test('is taken for one only with a version and its parts', () => {
		expect(listFrom(list)).toBe(list);
		for (const other of [undefined, [], {}, { version: 2, parts: {} }, { version: '2', parts: [] }])
			expect(listFrom(other)).toBeUndefined();
	});

	test('says how large a choice is, with parts of which there is nothing', () => {
		expect(sizeOf(list, ['shared', 'reading.nl', 'slides.nl'])).toBe(60);
		expect(partIds.filter((id) => list.parts[id])).toEqual(['shared', 'reading.nl']);
	});
});
