/** Something with a name, and where it is. */
export interface Named {
	title: string;
	href: string;
	/** What it is: “Lever”. */
	kind: string;
}

/** The names under one letter; those that begin with a digit stand under `0–9`. */
export interface Letter {
	letter: string;
	names: readonly Named[];
}

/**
 * Files names under their letter as an index does: an article, a quotation mark or an accent does
 * not count, and what carries the same name stands in the order in which it was given.
 *
 * @param articles The little words that do not count at the start of a name: `de het een`.
 * @param language As BCP 47 writes it, for the order of its alphabet.
 */
export function byLetter(names: readonly Named[], articles: string, language: string): Letter[] {
	const collator = new Intl.Collator(language, { numeric: true });
	const article = new RegExp(`^(?:${articles.trim().split(/\s+/).join('|')})\\s+`, 'iu');
	const filed = names
		.map((one) => ({ one, under: one.title.replace(/^[^\p{L}\p{N}]+/u, '').replace(article, '') }))
		.sort((a, b) => collator.compare(a.under, b.under));
	const letters = new Map<string, Named[]>();
	for (const { one, under } of filed) {
		const letter = letterOf(under);
		letters.set(letter, [...(letters.get(letter) ?? []), one]);
	}
	return [...letters].map(([letter, some]) => ({ letter, names: some }));
}

function letterOf(name: string): string {
	const [first = ''] = name.normalize('NFD');
	return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase();
}
