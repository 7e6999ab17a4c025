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
export function partsOf(word: string, isWord: (part: string) => boolean, most = 3): string[] {
	let best: string[] = [];
	for (let at = shortest; at <= word.length - shortest; at++) {
		const head = headOf(word.slice(0, at), isWord);
		if (!head) continue;
		const tail = word.slice(at);
		const rest = isWord(tail) ? [tail] : most > 2 ? partsOf(tail, isWord, most - 1) : [];
		if (rest.length > 0 && isBetter([head, ...rest], best)) best = [head, ...rest];
	}
	return best;
}

/** The word at the start of a compound, without the letters that link it to the next. */
function headOf(text: string, isWord: (part: string) => boolean): string | undefined {
	return ['', 's', 'en', 'e', 'n']
		.filter((link) => text.endsWith(link))
		.map((link) => text.slice(0, text.length - link.length))
		.find((head) => head.length >= shortest && isWord(head));
}

function isBetter(a: readonly string[], b: readonly string[]): boolean {
	const least = (parts: readonly string[]) => Math.min(...parts.map(({ length }) => length));
	if (b.length === 0) return true;
	return a.length < b.length || (a.length === b.length && least(a) > least(b));
}
