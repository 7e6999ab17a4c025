import { distance } from 'fastest-levenshtein';
import type { Form } from './find.ts';

/** Words that a misspelt one may have been meant to be. */
const most = 3;
const shortest = 4;

/**
 * Makes the function that gives what a word that the site does not have may stand for: the words
 * that it is but a typo or two away from, or else the words that it is made of.
 *
 * @param load Fetches the words of the site that begin with a letter.
 */
export function createCorrect(load: (letter: string) => Promise<readonly string[]>) {
	return async function correct(word: string): Promise<Form[]> {
		if (word.length < shortest || word.length > 40) return [];
		const found = nearest(word, await load(word[0]!));
		return found.length > 0 ? found : parts(word);
	};

	/** The known words that a compound is made of, or else the one that it ends with. */
	async function parts(word: string, isWhole = true): Promise<Form[]> {
		const head = longestOf((await load(word[0]!)).filter((one) => word.startsWith(one)));
		if (head && word.length - head.length < shortest) return [[head, 0.6]];
		const ends = [0, 1, 2].map((link) => word.slice(head.length + link));
		if (head) {
			const tails = ends.filter((tail) => tail.length >= shortest);
			return [
				[head, 0.6],
				...tails.map((tail): Form => [tail, 0.6]),
				...(tails[0] ? await parts(tails[0], false) : []),
			];
		}
		if (!isWhole) return [];
		const starts = [...word.slice(3, -3)].slice(0, 4);
		const known = await Promise.all(
			starts.map(async (letter, at) => {
				const end = word.slice(at + 3);
				return (await load(letter)).includes(end) ? end : '';
			}),
		);
		const tail = longestOf(known);
		return tail ? [[tail, 0.5]] : [];
	}
}

function longestOf(words: readonly string[]): string {
	return words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

function nearest(word: string, words: readonly string[]): Form[] {
	const allowed = word.length < 7 ? 1 : 2;
	return words
		.filter((other) => Math.abs(other.length - word.length) <= allowed)
		.map((other) => ({ other, far: distance(word, other) }))
		.filter(({ far }) => far <= allowed)
		.sort((a, b) => a.far - b.far)
		.slice(0, most)
		.map(({ other, far }): Form => [other, (0.6 * word.length) / (word.length + far)]);
}
