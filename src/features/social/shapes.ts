import type { Font } from 'fontkit';
import sharp from 'sharp';

/** A shape on its own: how far each pixel is covered, from 0 to 255, and where it starts. */
export interface Shape {
	left: number;
	top: number;
	width: number;
	height: number;
	cover: Uint8Array;
}

/** Letters are drawn at quarters of a pixel, or small ones stand unevenly. */
const steps = 4;

/**
 * Draws the letters of a font, each size and quarter of a pixel once: a site has a hundred letters
 * and a thousand lines.
 */
export function createLetters(font: Font) {
	const drawn = new Map<string, Promise<Shape>>();

	async function draw(glyph: number, size: number, shift: number): Promise<Shape> {
		const { path } = font.getGlyph(glyph);
		const scale = size / font.unitsPerEm;
		const { minX, minY, maxX, maxY } = path.bbox;
		if (!(maxX > minX)) return { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array() };
		const [left, top] = [Math.floor(minX * scale), Math.floor(-maxY * scale)];
		const shape = await drawShape(
			`<path transform="translate(${shift / steps - left} ${-top}) scale(${scale} ${-scale})" d="${path.toSVG()}"/>`,
			Math.ceil(maxX * scale) - left + 1,
			Math.ceil(-minY * scale) - top,
		);
		return { ...shape, left, top };
	}

	/** A letter whose origin is at `x`, and the whole pixel to put it at. */
	return async (glyph: number, size: number, x: number) => {
		const at = Math.round(x * steps);
		const shift = at % steps;
		const key = `${glyph} ${size} ${shift}`;
		const shape = drawn.get(key) ?? draw(glyph, size, shift);
		drawn.set(key, shape);
		return { shape: await shape, x: (at - shift) / steps };
	};
}

/** Draws SVG in black, and keeps how black each pixel is. */
export async function drawShape(svg: string, width: number, height: number): Promise<Shape> {
	const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`;
	const cover = await sharp(Buffer.from(image)).extractChannel('alpha').raw().toBuffer();
	return { left: 0, top: 0, width, height, cover };
}
