import { inOrderFor } from '../../language/translated.ts';
import { isWhole, knownLanguages, type Language } from '../../language/known/known.ts';
import type { Written } from './written.ts';

/** A piece of a text that is known to be in one language. */
interface Piece {
	from: number;
	to: number;
	language: Language;
}

/** Says of a text on a page which of its pieces are in which language, as far as that is known. */
export type PiecesOf = (text: string) => Piece[];

/** So many words in a row are taken for a phrase wherever they stand; fewer could be of any language. */
const telling = 3;

const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** What stands between the parts of a line that was put together. */
const between = /[·,;:()]/u;

/**
 * In which language a text is, by what was written in each: the reader’s own where two write the
 * same, then the one that they get instead.
 *
 * A text of one or two words counts only where it stands apart, and one that the whole languages
 * share not at all: “Team” is in no language. A single word counts only beside others of its
 * language: *also* is a German’s own too.
 */
export function phrasesFor(reader: Language, all: readonly Written[]): PiecesOf {
	const known = new Map<string, Language>();
	const phrases = new Map<string, { text: string; language: Language }[]>();
	for (const language of inOrderFor(reader))
		for (const written of all)
			for (const [index, text] of partsOf(written[language] ?? '').entries()) {
				const start = startOf(text);
				const isTelling = language === reader || start || !isShared(written, index);
				if (known.has(counted(text)) || !isTelling) continue;
				known.set(counted(text), language);
				if (start) phrases.set(start, [...(phrases.get(start) ?? []), { text, language }]);
			}
	const languageOf = (text: string) => known.get(counted(bare(text)));

	return (text) => {
		const whole = languageOf(text);
		if (whole) return [{ from: 0, to: text.length, language: whole }];
		const long = longIn(text);
		return joined(
			text,
			[...long, ...shortIn(text, long)].sort((a, b) => a.from - b.from),
		);
	};

	/** The phrases in a text, each the longest that begins there. */
	function longIn(text: string): Piece[] {
		const pieces: Piece[] = [];
		const words = [...text.matchAll(word)];
		let after = 0;
		for (const [index, { index: from }] of words.entries()) {
			if (from < after) continue;
			const start = words.slice(index, index + telling).map(([one]) => one);
			const [phrase] = (phrases.get(start.join(' ')) ?? [])
				.filter((one) => text.startsWith(one.text, from) && isEnd(text, from + one.text.length))
				.sort((a, b) => b.text.length - a.text.length);
			if (!phrase) continue;
			after = from + phrase.text.length;
			pieces.push({ from, to: after, language: phrase.language });
		}
		return pieces;
	}

	/** What stands apart in the rest of a text. */
	function shortIn(text: string, long: readonly Piece[]): Piece[] {
		const ends = [...text.matchAll(new RegExp(between, 'gu'))].map(({ index }) => index);
		const starts = ends.map((index) => index + 1);
		const cuts = [0, ...ends, ...starts, ...long.flatMap(({ from, to }) => [from, to]), text.length]
			.filter((at) => !long.some(({ from, to }) => from < at && at < to))
			.sort((a, b) => a - b);
		return cuts.flatMap((from, index) => {
			const to = cuts[index + 1] ?? from;
			const language = languageOf(text.slice(from, to));
			if (language === undefined || long.some((one) => one.from === from)) return [];
			const isOne = text.slice(from, to).match(word)?.length === 1;
			return isOne && !long.some((one) => one.language === language)
				? []
				: [{ from, to, language }];
		});
	}
}

/** A text without the marks and spaces around it, in one line. */
function bare(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, '');
}

/** A text whatever its numbers are. */
function counted(text: string): string {
	return text.replace(/\d+/g, '#');
}

/** What a text is made of besides the blanks that others fill in, and the whole with numbers in them. */
function partsOf(text: string): string[] {
	const parts = text.split(/\{\{.*?\}\}|\{.*?\}|\n+/);
	const whole = parts.length > 1 ? [text.replace(/\{\{.*?\}\}/g, '#')] : [];
	return [...parts, ...whole].map(bare).filter((part) => /\p{Ll}/u.test(part));
}

/** The first words of a phrase; nothing of a text that is too short to be one. */
function startOf(text: string): string | undefined {
	const words = (text.match(word) ?? []).slice(0, telling);
	return words.length < telling ? undefined : words.join(' ');
}

/** Whether every whole language writes a part of a text in the same way. */
function isShared(written: Written, index: number): boolean {
	const parts = knownLanguages
		.filter(isWhole)
		.map((language) => partsOf(written[language] ?? '')[index]?.toLowerCase());
	return parts.every((part) => part === parts[0]);
}

/** Whether no word goes on at a place. */
function isEnd(text: string, at: number): boolean {
	return !/^[\p{L}\p{N}]/u.test(text.slice(at));
}

/** Pieces with what stands between two of one language, and at the ends, if that is no word. */
function joined(text: string, pieces: readonly Piece[]): Piece[] {
	const isBare = (from: number, to: number) => !/[\p{L}\p{N}]/u.test(text.slice(from, to));
	const all: Piece[] = [];
	for (const piece of pieces) {
		const before = all.at(-1);
		if (before?.language === piece.language && isBare(before.to, piece.from)) before.to = piece.to;
		else all.push({ ...piece });
	}
	const [first, last] = [all[0], all.at(-1)];
	if (first && all.length === 1 && isBare(0, first.from) && isBare(first.to, text.length))
		return [{ ...first, from: 0, to: text.length }];
	if (last && /^[.!?…’”)]+(?=\s|$)/.test(text.slice(last.to)))
		last.to += /^[.!?…’”)]+/.exec(text.slice(last.to))![0].length;
	return all;
}
