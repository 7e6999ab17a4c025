import { pick } from './pick.ts';

const vowels = 'aeiou';
const consonants = 'bdfghklmnprstvw';

/** Words of running text; what stands in the brackets of a citation or is an address is none. */
const words = /\[[^\]]*@[^\]]*\]|@[\w-]+|https?:\S+|\S+@\S+|\p{L}{4,}/gu;

/** In how many texts each word stands. */
export function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const found = new Set((text.match(words) ?? []).map((word) => word.toLowerCase()));
		for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/**
 * Makes the function that gives a text the words of one copy: a third of the rarer words, those in
 * at most one text of twenty, become words that exist nowhere else. Which, and what they become, is
 * the same wherever they stand in that copy.
 */
export function newWords(
	counts: ReadonlyMap<string, number>,
	texts: number,
	copy: number,
): (text: string) => string {
	const isRare = (word: string) => (counts.get(word) ?? 0) <= texts / 20;
	return (text) =>
		text.replace(words, (word) => {
			const lower = word.toLowerCase();
			if (!/^\p{L}+$/u.test(word) || !isRare(lower) || pick(3, 'third', copy, lower)) return word;
			const made = otherWord(lower, copy);
			return word === lower ? made : made[0]!.toUpperCase() + made.slice(1);
		});
}

/** A word of the same length and shape. */
export function otherWord(word: string, copy: number): string {
	return [...word]
		.map((letter, index) => {
			const group = [vowels, consonants].find((one) => one.includes(letter));
			return group ? group[pick(group.length, 'letter', copy, word, index)]! : letter;
		})
		.join('');
}
