const shortest = 4;

/**
 * The parts of a closed compound, such as `bondgenoten` and `gesprek` for `bondgenotengesprek`, or
 * nothing when it cannot be split into words that are known.
 *
 * Takes the fewest parts, and of those the split whose shortest part is longest. A linking `s`,
 * `e`, `en` or `n` may stand between two parts.
 *
 * @param isWord Tells whether a part is a word of the site.
 */
export function partsOf(word: string, isWord: (part: string) => boolean): string[] {
	return split(word, isWord, 3)?.parts ?? [];
}

interface Split {
	parts: string[];
	least: number;
}

function split(word: string, isWord: (part: string) => boolean, most: number): Split | undefined {
	let best: Split | undefined;
	for (let at = shortest; at <= word.length - shortest; at++) {
		const head = headOf(word.slice(0, at), isWord);
		if (!head) continue;
		const tail = word.slice(at);
		const rest = isWord(tail)
			? { parts: [tail], least: tail.length }
			: most > 2
				? split(tail, isWord, most - 1)
				: undefined;
		if (!rest) continue;
		const found = {
			parts: [head, ...rest.parts],
			least: Math.min(head.length, rest.least),
		};
		if (!best || isBetter(found, best)) best = found;
	}
	return best;
}

/** The word at the start of a compound, without the letters that link it to the next. */
function headOf(text: string, isWord: (part: string) => boolean): string | undefined {
	return [
		text,
		...['s', 'en', 'e', 'n']
			.filter((link) => text.endsWith(link))
			.map((link) => text.slice(0, -link.length)),
	].find((head) => head.length >= shortest && isWord(head));
}

function isBetter(a: Split, b: Split): boolean {
	return a.parts.length - b.parts.length || b.least - a.least
		? a.parts.length < b.parts.length || (a.parts.length === b.parts.length && a.least > b.least)
		: false;
}
