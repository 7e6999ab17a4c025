import { mm } from '../../../site/paper/mm.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import type { Node } from '../../../site/paper/placed.ts';
import type { QrCode } from '../../../site/paper/qr.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Poster, Said } from '../model/poster.ts';
import {
	draw,
	element,
	lines,
	margin,
	put,
	type,
	type Area,
	type Lines,
	type Sheet,
} from './sheet.ts';

/** What stands around a poster on every copy. */
export interface Imprint {
	/** Name of the edition: “De Nieuwe Samenzweerders”. */
	site: string;
	/** Site and version, then title, author, source and licence: a paragraph each. */
	credit: readonly string[];
	/** The code for that address. */
	code: QrCode;
}

/** The largest type of a title, and the smallest that is still read from across a room. */
const titleSizes = [96, 92, 88, 84, 80, 76, 72, 68, 64, 60];

/** On its side a poster has less room below its title. */
const largestLying = 76;

/** Places title, lead and what has to stay on every copy, and says what is left for the rest. */
export function placeFrame(sheet: Sheet, poster: Poster, imprint: Imprint): Area {
	const width = sheet.width - 2 * margin;
	const top = placeHead(sheet, poster, imprint.site, width);
	const bottom = sheet.height - margin - footHeight - 8 * mm;
	return { x: margin, y: top, width, height: bottom - top };
}

function placeHead(sheet: Sheet, { title, lead }: Poster, site: string, width: number): number {
	const { metrics, root } = sheet;
	const isLying = sheet.width > sheet.height;
	const air = isLying ? 0.6 : 1;
	let y = margin - 4 * mm;
	const kicker = lines(metrics, { text: site }, type('label', 18, colours.accent), width);
	y += put(sheet, element(root, 'P'), kicker, { x: margin, y }) + 2 * mm * air;
	root.within.push({ page: 0, kind: 'bookmark', level: 1, title: title.text, top: y });
	const sizes = titleSizes.filter((size) => !isLying || size <= largestLying);
	const set = titleLines(metrics, title, width, sizes);
	y += put(sheet, element(root, 'H1'), set, { x: margin, y }) + 3 * mm * air;
	draw(root, { kind: 'fill', colour: colours.signal, x: margin, y, width: 26 * mm, height: 8 });
	y += 8 + 6 * mm * air;
	const leadLines = lines(metrics, lead, type('body', 28, colours.muted), width);
	return y + put(sheet, element(root, 'P'), leadLines, { x: margin, y }) + 12 * mm * air;
}

function titleLines(metrics: Metrics, title: Said, width: number, sizes: readonly number[]) {
	const tried = sizes.map((size) =>
		lines(metrics, title, type('heading', size, colours.ground), width),
	);
	const fits = ({ lines: [line = '', ...more], style }: Lines) =>
		more.length === 0 && metrics.widthOf(line, style) <= width;
	return tried.find(fits) ?? tried.at(-1)!;
}

/** The code and the lines beside it. */
const footHeight = 24 * mm;

/** Light modules around the code. */
const quiet = 4;

/** Places what has to stay on every copy, below everything else, with a code that leads to the site. */
export function placeFoot(sheet: Sheet, { credit }: Poster, imprint: Imprint): void {
	const { root, metrics } = sheet;
	const { code } = imprint;
	const [right, bottom] = [sheet.width - margin, sheet.height - margin];
	// The white around the code lies outside of its place.
	const modules = footHeight / (code.side - 2 * quiet);
	const [codeX, top] = [right - footHeight, bottom - footHeight];
	const width = sheet.width - 2 * margin - footHeight - 8 * mm;
	draw(
		root,
		{
			kind: 'line',
			colour: colours.rule,
			pen: 1,
			from: [margin, top],
			to: [margin + width, top],
		},
		{
			kind: 'path',
			colour: '#000000',
			pen: 1,
			cap: 'butt',
			path: code.path,
			x: codeX - quiet * modules,
			y: top - quiet * modules,
			scale: modules,
		},
	);
	let y = top + 3 * mm;
	const say = (parent: Node, text: string, size: number) => {
		const set = lines(metrics, { text }, type('body', size, colours.muted), width);
		y += put(sheet, parent, set, { x: margin, y }) + 1;
	};
	if (credit) say(element(root, 'P'), credit.text, 15);
	for (const text of imprint.credit) say(element(root, 'P'), text, 11.5);
}
