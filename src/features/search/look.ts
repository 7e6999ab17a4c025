import type { Pagefind, Result } from './pagefind.ts';

/** What a word is worth in each field of `hidden.ts`, and how well it answers there. */
const fields: { [field: string]: { worth: number; answer: number } } = {
	t: { worth: 4.3, answer: 1 },
	l: { worth: 2.2, answer: 0.9 },
	k: { worth: 1, answer: 1 },
	o: { worth: 0.7, answer: 0.5 },
	a: { worth: 4.5, answer: 0.96 },
};

/** What it is worth that a word stands in the text at all, besides what Pagefind says of it. */
const present = 0.35;

/** How much a word counts that only begins like what was asked. */
const unfinished = 0.35;

/** What a word is worth in one place. */
interface Worth {
	score: number;
	/** How well it answers there: another word for what was asked says less. */
	answer: number;
	isName: boolean;
	/** The word as it was looked up. */
	by: string;
}

/** What one word of a query finds. */
export interface Found {
	/** By record (`nl_0231f4f/`), and by sentence that people ask (`nl_0231f4f/a3`). */
	worths: Map<string, Worth>;
	/** How many records have the word as it was typed. */
	records: number;
}

/**
 * Looks up one word: where it stands and what that says. Every word is looked up by itself, because
 * a page need not have all that someone types.
 *
 * @param all How many records there are.
 * @param isLast Whether the word may not be finished yet.
 */
export async function look(
	pagefind: Pagefind,
	all: number,
	word: string,
	isLast: boolean,
): Promise<Found> {
	// In quotes a word is that word; without, it is every word that begins so.
	const [exact, begun] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
	const ids = new Set(exact.results.map(({ id }) => id));
	const isWide = isLast && ids.size === 0;
	const rarity = Math.log(1 + (all - ids.size + 0.5) / (ids.size + 0.5));
	const worths = new Map<string, Worth>();
	for (const result of isWide ? await beginningWith(pagefind, word) : begun.results) {
		const weight = ids.has(result.id) ? 1 : isLast ? unfinished : 0;
		if (weight === 0) continue;
		const { id, score, matchedMetaFields = [] } = result;
		if (score > 0) add(`${id}/`, score + present * rarity, weight);
		for (const field of matchedMetaFields) {
			const kind = field[0]!;
			const { worth = 0, answer = 0 } = fields[kind] ?? {};
			const key = `${id}/${kind === 'a' ? field : ''}`;
			if (worth > 0)
				add(key, worth * rarity * weight, answer * weight, kind === 't' && weight === 1);
		}
	}
	return { worths, records: ids.size };

	function add(key: string, score: number, answer: number, isName = false): void {
		const known = worths.get(key) ?? { score: 0, answer: 0, isName: false };
		worths.set(key, {
			score: known.score + score,
			answer: Math.max(known.answer, answer),
			isName: known.isName || isName,
			by: word,
		});
	}
}

/** Of a word that nothing begins with, Pagefind gives what begins most like it. */
async function beginningWith(pagefind: Pagefind, start: string): Promise<Result[]> {
	if (start.length < 3) return [];
	// Fetches the last part of the index that may have such a word, too.
	const { results: like } = await pagefind.search(`${start}zz`);
	const { results: all } = await pagefind.search(start);
	const ids = new Set(like.map(({ id }) => id));
	return all.length === ids.size && all.every(({ id }) => ids.has(id)) ? [] : all;
}
