import { describe, expect, test } from 'vitest';
import { readFonts } from './fonts.ts';

describe('readFonts', () => {
	test.each(Object.entries(readFonts()))('says what people typed: %s', (_, { font }) => {
		for (const character of 'aZ09-–—‘’“”…·•€é ') {
			const [code] = font.glyphForCodePoint(character.codePointAt(0)!).codePoints;
			expect(String.fromCodePoint(code!)).toBe(character);
		}
	});

	test('leaves ligatures to the letters that they stand for', () => {
		const { glyphs } = readFonts().body.font.layout('office');
		expect(glyphs.flatMap(({ codePoints }) => codePoints)).toEqual(
			[...'office'].map((letter) => letter.codePointAt(0)),
		);
	});
});
