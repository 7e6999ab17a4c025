/**
 * The form in which texts and queries are compared: lower case, no accents, straight apostrophes,
 * and one form for what looks alike: `CO₂`, `tĳd`, full-width letters, soft hyphens.
 */
export function fold(text: string): string {
	return plain(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A text with one form for each sign of its words, still fit to read. */
export function plain(text: string): string {
	return text
		.replace(/\p{Cs}|[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
		.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => word.normalize('NFKC'))
		.replace(/(?<=\p{L})[’‘`´ʼ](?=\p{L})/gu, "'")
		.replace(/[‐‑]/g, '-');
}

/** The words of a text, folded. A hyphen parts words; an ending after an apostrophe is dropped. */
export function wordsOf(text: string): string[] {
	return (fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []).map((word) =>
		word.replace(/'.*$/, ''),
	);
}
