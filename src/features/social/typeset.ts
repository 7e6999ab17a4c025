import type { Font } from 'fontkit';

/** How a text is set: sizes are in pixels, tracking in parts of the size. */
export interface Setting {
	size: number;
	leading?: number;
	tracking?: number;
}

/** A letter and how far its origin is from the start of the line. */
export interface Placed {
	glyph: number;
	x: number;
}

/** Every letter of a line, kerned. */
export function lettersOf(font: Font, text: string, { size, tracking = 0 }: Setting): Placed[] {
	const { glyphs, positions } = font.layout(text);
	const scale = size / font.unitsPerEm;
	let x = 0;
	return glyphs.map(({ id }, index) => {
		const { xAdvance, xOffset } = positions[index]!;
		const placed = { glyph: id, x: x + xOffset * scale };
		x += xAdvance * scale + tracking * size;
		return placed;
	});
}

/** How wide a line is. */
export function widthOf(font: Font, text: string, { size, tracking = 0 }: Setting): number {
	const { advanceWidth, glyphs } = font.layout(text);
	return (advanceWidth / font.unitsPerEm + glyphs.length * tracking) * size;
}
