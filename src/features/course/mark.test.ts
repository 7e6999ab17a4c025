import { describe, expect, test } from 'vitest';
import { isWhole, knownPart, mark, mixed, moveBy, type Question } from './mark.ts';

const options = [{ id: 'a', right: true }, { id: 'b' }, { id: 'c', right: true }, { id: 'd' }];
const single: Question = { kind: 'single', options: [{ id: 'a', right: true }, { id: 'b' }] };
const multiple: Question = { kind: 'multiple', options };
const order: Question = { kind: 'order', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
const match: Question = { kind: 'match', options: [{ id: 'a' }, { id: 'b' }] };
const short: Question = { kind: 'short', options: [] };

describe('a choice of one', () => {
	test('is right when it is the right one', () => {
		expect(mark(single, ['a'])).toEqual({
			result: 'right',
			options: [{ id: 'a', verdict: 'right' }],
		});
	});

	test('says only of the chosen option what is wrong with it, and does not give the right one', () => {
		expect(mark(single, ['b'])).toEqual({
			result: 'wrong',
			options: [{ id: 'b', verdict: 'wrong' }],
		});
	});
});

describe('a choice of several', () => {
	test('is right when all that are right were chosen, and nothing else', () => {
		expect(mark(multiple, ['c', 'a']).result).toBe('right');
		expect(mark(multiple, ['a', 'b', 'c']).result).toBe('partly');
	});

	test('says what was missed', () => {
		expect(mark(multiple, ['a', 'd'])).toEqual({
			result: 'partly',
			options: [
				{ id: 'a', verdict: 'right' },
				{ id: 'c', verdict: 'missed' },
				{ id: 'd', verdict: 'wrong' },
			],
		});
	});

	test('is wrong when nothing of it is right', () => {
		expect(mark(multiple, ['b']).result).toBe('wrong');
	});
});

describe('things in order', () => {
	test('are right in the right order', () => {
		expect(mark(order, ['a', 'b', 'c']).result).toBe('right');
	});

	test('are partly right when some stand in their place', () => {
		expect(mark(order, ['a', 'c', 'b'])).toEqual({
			result: 'partly',
			options: [
				{ id: 'a', verdict: 'right' },
				{ id: 'b', verdict: 'wrong' },
				{ id: 'c', verdict: 'wrong' },
			],
		});
	});

	test('move up and down, and not off the list', () => {
		expect(moveBy(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
		expect(moveBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
		expect(moveBy(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
		expect(moveBy(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
		expect(moveBy(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
	});
});

describe('pairs', () => {
	test('are marked one by one', () => {
		expect(mark(match, ['a:a', 'b:b']).result).toBe('right');
		expect(mark(match, ['a:a', 'b:a'])).toEqual({
			result: 'partly',
			options: [
				{ id: 'a', verdict: 'right' },
				{ id: 'b', verdict: 'wrong' },
			],
		});
		expect(mark(match, ['a:b', 'b:a']).result).toBe('wrong');
	});
});

test('a short answer is compared, not marked', () => {
	expect(mark(short, ['my words'])).toEqual({ result: 'compare', options: [] });
});

test('an answer is whole when there is something to mark', () => {
	expect([isWhole(single, []), isWhole(single, ['b'])]).toEqual([false, true]);
	expect([isWhole(match, ['a:b']), isWhole(match, ['a:b', 'b:a'])]).toEqual([false, true]);
	expect([isWhole(short, ['  ']), isWhole(short, ['x'])]).toEqual([false, true]);
});

test('an answer to an earlier version of a question keeps what still exists', () => {
	expect(knownPart(multiple, ['a', 'gone'])).toEqual(['a']);
	expect(knownPart(match, ['a:b', 'b:gone'])).toEqual(['a:b']);
	expect(knownPart(order, ['c', 'gone', 'a'])).toEqual(['c', 'a', 'b']);
	expect(knownPart(order, ['gone'])).toEqual([]);
});

test('a mixed list is never in the order that it came in, and always the same', () => {
	for (const count of [2, 3, 4, 5, 6]) {
		const list = Array.from({ length: count }, (_, index) => ({ id: `item-${index}` }));
		const other = mixed(list);
		expect(other).not.toEqual(list);
		expect(new Set(other)).toEqual(new Set(list));
		expect(mixed(list)).toEqual(other);
	}
});
