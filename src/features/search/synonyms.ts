/**
 * Makes the function that gives what else a text may be asked by, from groups of words that mean
 * the same.
 *
 * @param familyOf What the inflections of a word share.
 * @param wordsOf The words of a text that say something.
 */
export function synonymsOf(
	groups: readonly (readonly string[])[],
	familyOf: (word: string) => string,
	wordsOf: (text: string) => string[],
): (words: readonly string[]) => string[] {
	const known = new Map<string, (readonly string[])[]>();
	for (const group of groups) {
		for (const member of group) {
			const key = wordsOf(member).map(familyOf).join(' ');
			known.set(key, [...(known.get(key) ?? []), group]);
		}
	}
	return (words) => {
		const own = words.map(familyOf);
		const found = own.flatMap((_, start) =>
			[1, 2, 3, 4].flatMap((length) => known.get(own.slice(start, start + length).join(' ')) ?? []),
		);
		const all = new Set(found.flat().flatMap(wordsOf));
		return [...all].filter((word) => !own.includes(familyOf(word)));
	};
}
