import type { Pagefind, Result } from './pagefind.ts';

/**
 * What a word is worth in each part of a record, the parts of `hidden.ts`, and how well it answers
 * there: another word for what was asked says less.
 */
const parts: { [part: string]: { boost: number; answer: number } } = {
	body: { boost: 1, answer: 1 },
	t: { boost: 5, answer: 1 },
	l: { boost: 2.2, answer: 1 },
	n: { boost: 2.2, answer: 0.8 },
	k: { boost: 1, answer: 1 },
	e: { boost: 2.2, answer: 0.8 },
	o: { boost: 2, answer: 0.4 },
	s: { boost: 1, answer: 0.4 },
	y: { boost: 1.2, answer: 0.6 },
	x: { boost: 0.5, answer: 0.6 },
	a: { boost: 3, answer: 1 },
	b: { boost: 1.5, answer: 0.4 },
};

/** How much a word counts that only begins like what was asked. */
const unfinished = 0.35;

/** What a word is worth somewhere, and how well that answers it. */
export interface Worth {
	score: number;
	answer: number;
	/** The words, as they were looked up, by which it was found. */
	by: readonly string[];
}

/** What one word of a query finds. */
export interface Found {
	/** In a record (`nl_0231f4f/`), or in one of the sentences that people ask (`nl_0231f4f/3`). */
	worth: Map<string, Worth>;
	/** Whether the site has the word as it was typed. */
	isExact: boolean;
	/** How many records have the word in their text. */
	pages: number;
	/** Records whose name has it, with the number of words of that name. */
	names: Map<string, number>;
}

/**
 * Looks up one word: where it stands and what that says. Every word is looked up by itself, because
 * a page need not have all that someone types.
 *
 * @param records How many records there are.
 * @param isLast Whether the word may not be finished yet.
 */
export async function look(
	pagefind: Pagefind,
	records: number,
	word: string,
	isLast: boolean,
): Promise<Found> {
	const found: Found = {
		worth: new Map(),
		isExact: false,
		pages: 0,
		names: new Map(),
	};
	// In quotes a word is that word; without, it is every word that begins so.
	const [exact, begun] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
	const isExact = new Set(exact.results.map(({ id }) => id));
	found.isExact = isExact.size > 0;
	const wide =
		isLast && isExact.size === 0 && word.length > 2 ? await beginningWith(word) : begun.results;
	const rarity = rarityOf(wide.length, records);
	const places = wide.flatMap((result) => placesOf(result, rarity));
	add(
		places.filter(({ record }) => isExact.has(record)),
		1,
	);
	if (isLast)
		add(
			places.filter(({ record }) => !isExact.has(record)),
			unfinished,
		);
	return found;

	/** Of a word that nothing begins with, Pagefind gives what begins most like it. */
	async function beginningWith(start: string): Promise<Result[]> {
		// Fetches the last part of the index that may have such a word, too.
		const { results: like } = await pagefind.search(`${start}zz`);
		const { results: all } = await pagefind.search(start);
		const ids = new Set(like.map(({ id }) => id));
		return all.length === ids.size && all.every(({ id }) => ids.has(id)) ? [] : all;
	}

	function add(some: readonly Place[], weight: number): void {
		const counts = new Map<string, number>();
		for (const { part } of some) counts.set(part, (counts.get(part) ?? 0) + 1);
		if (weight === 1) found.pages = counts.get('body') ?? 0;
		for (const { record, part, slot, length, frequency } of some) {
			const { boost, answer } = parts[part] ?? { boost: 0, answer: 0 };
			const rarity = rarityOf(counts.get(part)!, slot ? records * 5 : records);
			const known = found.worth.get(`${record}/${slot}`);
			found.worth.set(`${record}/${slot}`, {
				score: (known?.score ?? 0) + weight * boost * rarity * density(part, length, frequency),
				answer: Math.max(known?.answer ?? 0, weight * answer),
				by: [word],
			});
			if (weight === 1 && part === 't') found.names.set(record, length);
		}
	}
}

/** How much it says that a word stands in so many of them. */
function rarityOf(count: number, all: number): number {
	return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

interface Place {
	record: string;
	part: string;
	/** Number of the sentence that people ask; empty for a part of the record itself. */
	slot: string;
	/** How many words the part has, where that counts. */
	length: number;
	/** How much the word counts in the text. */
	frequency: number;
}

/** The parts of a record in which a word stands. */
function placesOf({ id: record, score, matchedMetaFields = [] }: Result, rarity: number): Place[] {
	const fields = matchedMetaFields.flatMap((field) => {
		const [, part, slot = '', length] = /^([a-z])(\d*)(?:\.(\d+))?$/.exec(field) ?? [];
		return part ? [{ record, part, slot, length: Number(length ?? 0), frequency: 0 }] : [];
	});
	const body = { record, part: 'body', slot: '', length: 0, frequency: score / rarity };
	return score > 0 ? [body, ...fields] : fields;
}

/** The same word says more in a short name or sentence than in a long one. */
function density(part: string, length: number, frequency: number): number {
	if (part === 'body') return 0.5 + frequency;
	if (part === 'a' || part === 'b') return 0.5 + 2.2 / (1 + (1.2 * length) / 4);
	if (part === 't') return 0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * length) / 2.5));
	return 1.5;
}
