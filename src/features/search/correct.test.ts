import { expect, test } from 'vitest';
import { createCorrect } from './correct.ts';

const words = ['angst', 'baas', 'bondgenoot', 'bondgenoten', 'coaching', 'afspraken', 'gesprek'];
const fetched: string[] = [];
const correct = createCorrect(async (letter) => {
	fetched.push(letter);
	return words.filter((word) => word.startsWith(letter));
});
const meant = async (word: string) => (await correct(word)).map(([form]) => form);

test.each([
	['bondgenot', 'bondgenoot'],
	['bondgneoten', 'bondgenoten'],
	['gespek', 'gesprek'],
	['coachingsafspraken', 'coaching'],
	['coachingsafspraken', 'afspraken'],
	['faalangst', 'angst'],
])('takes %s for %s', async (word, form) => {
	expect(await meant(word)).toContain(form);
});

test.each(['ba', 'xyzzyplugh', 'baas'.repeat(20)])('has no guess at %s', async (word) => {
	expect(await meant(word)).toEqual([]);
});

test('fetches only words that begin like it, when one of those will do', async () => {
	fetched.length = 0;
	await correct('gespek');
	expect(fetched).toEqual(['g']);
});
