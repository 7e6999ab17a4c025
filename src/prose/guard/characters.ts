import { codeOf, placeOf, type Finding } from './finding.ts';

/**
 * Characters that nobody sees: controls, direction marks, zero widths, private use and halves of
 * characters. A soft hyphen and the two emoji selectors are seen in what they do.
 */
const invisible =
	/[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]--[\t\n\r\u00AD\uFE0E\uFE0F]]/v;

/** The joiner inside an emoji such as 👩‍🔧, the one place where it belongs. */
const emojiJoiner =
	/(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;

/** The flags of England, Scotland and Wales, which are written in letters that nobody sees. */
const flag = /\p{RGI_Emoji_Tag_Sequence}/gv;

/** The first invisible character of a text, or −1. */
export function findInvisible(text: string): number {
	return text
		.replace(emojiJoiner, '-')
		.replace(flag, (one) => '-'.repeat(one.length))
		.search(invisible);
}

/** A text without its invisible characters, and with lines that end as elsewhere. */
export function withoutInvisible(text: string): string {
	let plain = text;
	for (let at = findInvisible(plain); at !== -1; at = findInvisible(plain)) {
		const one = String.fromCodePoint(plain.codePointAt(at)!);
		plain = plain.slice(0, at) + plain.slice(at).replaceAll(one, '');
	}
	return plain.replace(/\r(?!\n)/g, '\n');
}

/** Says which characters of a text nobody can see: the first of every line that has one. */
export function guardCharacters(text: string): Finding[] {
	const findings: Finding[] = [];
	let rest = text;
	let lines = 0;
	while (findings.length < mostLines) {
		const offset = findInvisible(rest);
		if (offset === -1) break;
		const { line, column } = placeOf(rest, offset);
		const isFirst = rest === text;
		findings.push({
			line: lines + line,
			column,
			...describe(rest.slice(offset), isFirst && offset === 0),
		});
		const end = rest.indexOf('\n', offset);
		if (end === -1) break;
		lines += line;
		rest = rest.slice(end + 1);
	}
	return findings.length > 0 ? findings : carriageReturns(text);
}

/** More than anyone reads: after that, something else is wrong with the file. */
const mostLines = 20;

/** The characters that programs for writing and the web leave behind, by their code. */
const names: Readonly<Record<string, string>> = {
	'U+200B': 'a zero-width space',
	'U+200C': 'a zero-width non-joiner',
	'U+200D': 'a zero-width joiner',
	'U+200E': 'a left-to-right mark',
	'U+200F': 'a right-to-left mark',
	'U+2028': 'a line separator',
	'U+2060': 'a word joiner',
	'U+FEFF': 'a byte order mark',
	'U+000B': 'a line break of Word',
};

function describe(text: string, first: boolean): Omit<Finding, 'line' | 'column'> {
	const code = codeOf(text);
	if (first && code === 'U+FEFF') {
		return {
			message: 'The file starts with a byte order mark, which nobody sees.',
			hint: 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
		};
	}
	const name = Object.hasOwn(names, code) ? ` (${names[code]})` : '';
	return {
		message: `There is an invisible character here: ${code}${name}.`,
		hint: 'Such characters can make a text read differently from what it is. Delete it: remove the letters on both sides and type them again.',
	};
}

/** A line that ends the way old Macs ended them: readers disagree on what such a line is. */
function carriageReturns(text: string): Finding[] {
	const offset = text.search(/\r(?!\n)/);
	if (offset === -1) return [];
	return [
		{
			...placeOf(text, offset),
			message: 'A line ends in a lone carriage return.',
			hint: 'Let your editor save the file with line endings “LF” (or “CRLF”).',
		},
	];
}
