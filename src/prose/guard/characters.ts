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

/** Says which character of a text nobody can see, if there is one. */
export function guardCharacters(text: string): Finding[] {
	const offset = findInvisible(text);
	if (offset === -1) return carriageReturns(text);
	const code = codeOf(text.slice(offset));
	if (code === 'U+FEFF' && offset === 0) {
		return [
			{
				line: 1,
				column: 1,
				message: 'The file starts with a byte order mark, which nobody sees.',
				hint: 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
			},
		];
	}
	return [
		{
			...placeOf(text, offset),
			message: `There is an invisible character here: ${code}.`,
			hint: 'Such characters can make a text read differently from what it is. Delete it: remove the letters on both sides and type them again.',
		},
	];
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
