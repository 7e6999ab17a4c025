import type { Font } from 'fontkit';
import { xmlText } from '../../../language/escaped.ts';
import { readFonts, type FontName } from '../../../site/paper/fonts.ts';
import { placedIn, type Layout, type Shape, type Words } from '../../../site/paper/placed.ts';

/** The letters of a picture, each drawn once. */
type Letters = Map<string, string>;

/**
 * A page of a layout as SVG, as large as the page. Its letters are shapes, so that it looks the same
 * in every program; what it says stands in its title and description.
 */
export function svgOf(
	layout: Layout,
	{ title, text, language }: { title: string; text: string; language: string },
): string {
	const letters: Letters = new Map();
	const drawn = placedIn(layout.root).flatMap((placed) => {
		if (placed.kind === 'text') return placed.words.map((words) => wordsOf(words, letters));
		return placed.kind === 'artifact' ? placed.shapes.map((one) => shapeOf(one, letters)) : [];
	});
	const [width, height] = [layout.width, layout.height];
	const inMillimetres = (points: number) => `${num((points * 25.4) / 72)}mm`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" role="img" width="${inMillimetres(width)}" height="${inMillimetres(height)}" viewBox="0 0 ${num(width)} ${num(height)}">`,
		`<title>${xmlText(title)}</title>`,
		`<desc>${xmlText(text)}</desc>`,
		`<defs>${[...letters].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('')}</defs>`,
		`<path fill="#fff" d="M0 0H${num(width)}V${num(height)}H0z"/>`,
		...drawn,
		'</svg>',
		'',
	].join('\n');
}

function wordsOf({ text, style, x, y }: Words, letters: Letters): string {
	const { font } = readFonts()[style.font];
	const { glyphs, positions } = font.layout(text.trimEnd());
	const size = style.size / font.unitsPerEm;
	const baseline = y + font.ascent * size;
	let along = 0;
	const uses = glyphs.flatMap((glyph, index) => {
		const { xAdvance, xOffset } = positions[index]!;
		const at = Math.round(along + xOffset);
		along += xAdvance;
		const id = letterOf(style.font, font, glyph.id, letters);
		return id ? [`<use href="#${id}"${at === 0 ? '' : ` x="${at}"`}/>`] : [];
	});
	return `<g fill="${style.colour}" transform="matrix(${num(size, 5)} 0 0 ${num(-size, 5)} ${num(x)} ${num(baseline)})">${uses.join('')}</g>`;
}

/** The name of a letter among those of the picture; none for what has no shape, such as a space. */
function letterOf(name: FontName, font: Font, glyph: number, letters: Letters): string | undefined {
	const id = `${name.charAt(0)}${glyph}`;
	if (!letters.has(id)) {
		const path = font.getGlyph(glyph).path.toSVG();
		if (!path) return undefined;
		letters.set(id, path);
	}
	return id;
}

function shapeOf(shape: Shape, letters: Letters): string {
	switch (shape.kind) {
		case 'words':
			return wordsOf(shape, letters);
		case 'fill': {
			const { x, y, width, height, colour } = shape;
			return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${colour}"/>`;
		}
		case 'frame': {
			const { x, y, width, height, colour, pen, radius = 0 } = shape;
			return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="${num(radius)}" fill="none" stroke="${colour}" stroke-width="${num(pen)}"/>`;
		}
		case 'circle': {
			const { x, y, radius, colour, pen } = shape;
			return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="none" stroke="${colour}" stroke-width="${num(pen)}"/>`;
		}
		case 'line': {
			const [from, to] = [shape.from, shape.to].map((point) => point.map((one) => num(one)));
			return `<path d="M${from!.join(' ')}L${to!.join(' ')}" stroke="${shape.colour}" stroke-width="${num(shape.pen)}"/>`;
		}
		case 'path': {
			const { path, x, y, scale, pen, cap = 'round', colour } = shape;
			const ink =
				pen === undefined
					? `fill="${colour}"`
					: `fill="none" stroke="${colour}" stroke-width="${num(pen)}" stroke-linecap="${cap}" stroke-linejoin="round"`;
			return `<path d="${path}" transform="translate(${num(x)} ${num(y)}) scale(${num(scale, 5)})" ${ink}/>`;
		}
	}
}

function num(value: number, digits = 2): string {
	return String(Number(value.toFixed(digits)));
}
