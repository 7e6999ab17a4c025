import { readFonts } from './fonts.ts';

/** What people see as one sign, however many characters it takes. */
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

let known: ReadonlySet<number> | undefined;

/** The characters that every font of a document has: any text may stand in any of them. */
function letters(): ReadonlySet<number> {
	known ??= Object.values(readFonts())
		.map(({ font }): ReadonlySet<number> => new Set(font.characterSet))
		.reduce((all, one) => all.intersection(one));
	return known;
}

/**
 * The first sign of a text of which no letter can be drawn: on paper and in a picture it would be an
 * empty box, where a browser takes another font.
 */
export function signWithoutLetter(text: string): string | undefined {
	if (canBeDrawn(text)) return undefined;
	return [...signs.segment(text)].find(({ segment }) => !canBeDrawn(segment))?.segment;
}

/** Whether every letter of a text can be drawn. A soft hyphen is none; the check names it elsewhere. */
export function canBeDrawn(text: string): boolean {
	const all = letters();
	for (const character of text)
		if (!/[\n\r\t\u00AD]/.test(character) && !all.has(character.codePointAt(0)!)) return false;
	return true;
}
