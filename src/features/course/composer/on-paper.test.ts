import { describe, expect, test } from 'vitest';
import { onPaper } from './on-paper.ts';

const option = (id: string, changes: object = {}) => ({
	id,
	text: `text ${id}`,
	why: `why ${id}`,
	...changes,
});
const three = ['a', 'b', 'c'].map((id) => option(id));

describe('a question on paper', () => {
	test('has its options to tick', () => {
		for (const kind of ['single', 'multiple'] as const)
			expect(onPaper({ kind, options: three })).toEqual({
				answer: 'tick',
				items: ['text a', 'text b', 'text c'],
				choices: [],
			});
	});

	test('has what is put in order, in another order, which stays the same', () => {
		const right = three.map(({ text }) => text);
		const { answer, items, choices } = onPaper({ kind: 'order', options: three });
		expect([answer, choices]).toEqual(['number', []]);
		expect([...items].sort()).toEqual(right);
		expect(items).not.toEqual(right);
		expect(onPaper({ kind: 'order', options: three }).items).toEqual(items);
	});

	test('has what is put together, one half in another order', () => {
		const pairs = ['a', 'b', 'c'].map((id) => option(id, { partner: `half ${id}` }));
		const { answer, items, choices } = onPaper({ kind: 'match', options: pairs });
		expect([answer, items]).toEqual(['pair', ['text a', 'text b', 'text c']]);
		expect([...choices].sort()).toEqual(['half a', 'half b', 'half c']);
		expect(choices).not.toEqual(['half a', 'half b', 'half c']);
	});

	test('has room, where a few sentences are written', () => {
		expect(onPaper({ kind: 'short', options: [] })).toEqual({
			answer: 'write',
			items: [],
			choices: [],
		});
	});

	test('says nothing that answers it', () => {
		const right = three.map((one) => ({ ...one, isRight: true }));
		expect(JSON.stringify(onPaper({ kind: 'single', options: right }))).not.toMatch(/why|right/i);
	});
});
