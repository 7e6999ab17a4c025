import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { broken } from '../../site/paper/broken.ts';
import { canBeDrawn } from '../../site/paper/letters.ts';
import { pngOf } from './png.ts';
import { createLetters, drawShape, type Shape } from './shapes.ts';
import { lettersOf, widthOf, type Setting } from './typeset.ts';

/** What stands on the image that a shared link shows. */
export interface SocialImage {
	title: string;
	/** The kind of page, or what the site is for. */
	kind: string;
	site: string;
}

type Colour = readonly [number, number, number];

const ground: Colour = [0x3c, 0x1b, 0x4d];
/** Each colour, and in how many steps the edge of a shape goes from the ground to it. */
const inks = {
	ink: { colour: [0xff, 0xff, 0xff], levels: 9 },
	signal: { colour: [0xff, 0xcf, 0x3f], levels: 6 },
} as const;
type Ink = keyof typeof inks;
/** The ground first, then the steps to each ink. */
const palette: Colour[] = [ground];
const start = {} as Record<Ink, number>;
for (const name of ['ink', 'signal'] as const) {
	const { colour, levels } = inks[name];
	start[name] = palette.length - 1;
	for (let level = 1; level <= levels; level++) palette.push(mixed(ground, colour, level / levels));
}

const size = { width: 1200, height: 630 };
const margin = 72;

const small: Setting = { size: 34 };
const titleSetting = { leading: 1.05, tracking: -0.02 };
/** The sizes of a title, with the number of lines that leave room above and below. */
const titleSizes = [
	{ size: 96, most: 2 },
	{ size: 76, most: 3 },
	{ size: 60, most: 5 },
	{ size: 48, most: 6 },
];

const markSize = 64;
const drawMark = (svg: string) =>
	drawShape(`<g transform="scale(${markSize / 32})">${svg}</g>`, markSize, markSize);
/** The mark of the site, a piece per ink. */
const marks = {
	ink: drawMark(
		'<path d="M4.5 24.5 27 13.5" stroke="#000" stroke-width="3" stroke-linecap="round"/><path d="m17 19.5 4.5 7.5h-9z"/>',
	),
	signal: drawMark('<circle cx="22.5" cy="9.3" r="4.3"/>'),
};

const font = create(
	readFileSync(
		createRequire(import.meta.url).resolve(
			'@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff',
		),
	),
) as Font;
const letter = createLetters(font);
/** From a baseline up to the top of its line, and down to the bottom, in parts of the size. */
const [above, below] = [font.ascent, -font.descent].map((one) => one / font.unitsPerEm) as [
	number,
	number,
];

/** The image that a shared link shows: PNG, 1200 × 630 pixels, the same bytes every time. */
export async function socialImage({ title, kind, site }: SocialImage): Promise<Uint8Array> {
	const pixels = new Uint8Array(size.width * size.height);

	async function write(text: string, setting: Setting, ink: Ink, x: number, baseline: number) {
		for (const { glyph, x: offset } of lettersOf(font, text, setting)) {
			const { shape, x: at } = await letter(glyph, setting.size, x + offset);
			paint(pixels, shape, ink, at, Math.round(baseline));
		}
	}

	const top = margin + (above + below) * small.size;
	const bottom = size.height - margin - markSize;
	await write(kind, small, 'signal', margin, margin + above * small.size);

	// Rather no title than one with boxes for letters that the font lacks.
	const { lines, setting } = titleOf(canBeDrawn(title) ? title : site);
	const line = setting.size * setting.leading;
	const first = (top + bottom - lines.length * line) / 2;
	const rest = setting.leading - above - below;
	for (const [index, text] of lines.entries()) {
		const baseline = first + index * line + (rest / 2 + above) * setting.size;
		await write(text, setting, 'ink', margin, baseline);
	}

	paint(pixels, await marks.ink, 'ink', margin, bottom);
	paint(pixels, await marks.signal, 'signal', margin, bottom);
	const middle = bottom + markSize / 2;
	const baseline = middle + ((above - below) / 2) * small.size;
	await write(site, small, 'ink', margin + markSize + 24, baseline);

	return pngOf({ ...size, pixels, palette });
}

/** The largest size in which a title fits, with its lines. */
function titleOf(title: string) {
	// A width grows with the size, so each word is measured once, for all sizes.
	const measure = remembered((text) => widthOf(font, text, { ...titleSetting, size: 1 }));
	const choices = titleSizes.map(({ size: one, most }) => {
		const width = (size.width - 2 * margin) / one;
		const lines = broken(title, width, measure);
		const fits = lines.length <= most && lines.every((line) => measure(line) <= width);
		return { lines, fits, setting: { ...titleSetting, size: one } };
	});
	return choices.find(({ fits }) => fits) ?? choices.at(-1)!;
}

function remembered(measure: (text: string) => number): (text: string) => number {
	const known = new Map<string, number>();
	return (text) => {
		const width = known.get(text) ?? measure(text);
		known.set(text, width);
		return width;
	};
}

/** Lays a shape on the picture in a colour, where it covers more than what is there. */
function paint(pixels: Uint8Array, shape: Shape, ink: Ink, x: number, y: number): void {
	const { levels } = inks[ink];
	const { left, top, width, height, cover } = shape;
	for (let row = 0; row < height; row++) {
		const from = (y + top + row) * size.width + x + left;
		for (let column = 0; column < width; column++) {
			const level = Math.round((cover[row * width + column]! * levels) / 255);
			const value = level === 0 ? 0 : start[ink] + level;
			if (value > pixels[from + column]!) pixels[from + column] = value;
		}
	}
}

function mixed(from: Colour, to: Colour, part: number): Colour {
	const mix = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * part);
	return [mix(0), mix(1), mix(2)];
}
