import { expect, test } from 'vitest';
import { readFonts } from './fonts.ts';

test('a word that was laid out before has its own places of letters, as it had them first', () => {
	const { font } = readFonts().body;
	const first = font.layout('Afvalwater');
	const places = first.positions.map(({ xAdvance }) => xAdvance);
	for (const position of first.positions) position.xAdvance *= 2;
	const second = font.layout('Afvalwater');
	expect(second.positions.map(({ xAdvance }) => xAdvance)).toEqual(places);
	expect(second.advanceWidth).toBe(places.reduce((sum, one) => sum + one, 0));
	expect(second.glyphs).toBe(first.glyphs);
});

test('features are laid out anew', () => {
	const { font } = readFonts().body;
	const plain = font.layout('fi', { liga: false, kern: false });
	expect(plain.glyphs).not.toBe(font.layout('fi').glyphs);
});
