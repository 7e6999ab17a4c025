import { describe, expect, test } from 'vitest';
import { addCopy, emptyNotebook, isBlank, openCopy, putCopy, removeCopy } from './copies.ts';

const two = addCopy(emptyNotebook, { name: 'Second try' });

describe('addCopy', () => {
	test('opens the new copy', () => {
		expect(openCopy(two)).toMatchObject({ id: 2, name: 'Second try' });
	});

	test('never gives the number of a removed copy to another', () => {
		expect(openCopy(addCopy(removeCopy(two, 2))).id).toBe(3);
	});
});

describe('removeCopy', () => {
	test('leaves an empty copy when it takes the last one', () => {
		const notebook = removeCopy(emptyNotebook, 1);
		expect(notebook.copies).toHaveLength(1);
		expect(isBlank(notebook)).toBe(true);
	});

	test('opens the first one that is left', () => {
		expect(openCopy(removeCopy(two, 2)).id).toBe(1);
	});
});

describe('putCopy', () => {
	test('puts a removed copy back in its place', () => {
		const first = openCopy(emptyNotebook);
		expect(putCopy(removeCopy(two, 1), first).copies).toEqual(two.copies);
	});
});

describe('isBlank', () => {
	test('is false as soon as there is a name, an answer or a second copy', () => {
		const copy = openCopy(emptyNotebook);
		const withOne = (change: object) => putCopy(emptyNotebook, { ...copy, ...change });
		expect([
			isBlank(withOne({ name: 'Mine' })),
			isBlank(withOne({ answers: { goal: 'x' } })),
			isBlank(withOne({ earlier: { goal: ['x'] } })),
			isBlank(two),
		]).toEqual([false, false, false, false]);
	});
});
