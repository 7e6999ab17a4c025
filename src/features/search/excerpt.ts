import type { Language } from '../../language/locales.ts';
import type { Section } from './format.ts';
import { stemOf, wordsOf } from './words.ts';

const longest = 190;

/** A passage of a page, with what was looked for marked. */
export interface Excerpt {
	/** Heading under which the passage stands, and its anchor; empty for the top of the page. */
	heading: string;
	anchor: string;
	pieces: [text: string, isMarked: boolean][];
}

/**
 * The sentence in which most of what was looked for stands together; the summary when it does as
 * well, or when nothing stands anywhere.
 *
 * @param stems The stems by which the page was found.
 */
export function excerptOf(
	summary: string,
	sections: readonly Section[],
	stems: ReadonlySet<string>,
	language: Language,
): Excerpt {
	const isMatch = (word: string) => wordsOf(word).some((one) => matches(one, stems, language));
	let best = { heading: '', anchor: '', text: summary, found: foundIn(summary) };
	for (const [heading, anchor, text] of sections) {
		for (const sentence of sentencesOf(text)) {
			const found = foundIn(sentence);
			if (found > best.found) best = { heading, anchor, text: sentence, found };
		}
	}
	return { heading: best.heading, anchor: best.anchor, pieces: marked(shortened(best.text)) };

	function foundIn(text: string): number {
		return new Set(
			wordsOf(text)
				.filter((word) => matches(word, stems, language))
				.map((word) => stemOf(word, language)),
		).size;
	}

	function marked(text: string): Excerpt['pieces'] {
		return text
			.split(/([\p{L}\p{N}'’]+(?:[-–][\p{L}\p{N}'’]+)*)/u)
			.filter(Boolean)
			.map((piece) => [piece, /[\p{L}\p{N}]/u.test(piece) && isMatch(piece)]);
	}

	/** Cuts a long sentence at words, around the first that was looked for. */
	function shortened(text: string): string {
		if (text.length <= longest) return text;
		const words = text.split(' ');
		const first = words.findIndex(isMatch);
		let start = 0;
		while (words.slice(start, first).join(' ').length > longest / 3) start++;
		let end = words.length;
		while (words.slice(start, end).join(' ').length > longest) end--;
		return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
	}
}

/** A word, or a compound that holds it. */
function matches(word: string, stems: ReadonlySet<string>, language: Language): boolean {
	if (stems.has(stemOf(word, language))) return true;
	return word.length > 7 && [...stems].some((stem) => stem.length > 4 && word.includes(stem));
}

function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?…:;]['’”)]?)\s+(?=[^a-z])/u);
}
