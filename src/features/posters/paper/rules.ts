import { mm } from '../../../site/paper/mm.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Body, Said } from '../model/poster.ts';
import { firstOf } from '../model/said.ts';
import { draw, element, lines, put, type, type Area, type Sheet } from './sheet.ts';
import { stack, type Block, type Over } from './stack.ts';

type Rules = Extract<Body, { kind: 'rules' }>;

const radius = 11 * mm;
const gap = 9 * mm;

/** Agreements with a number each: the first sentence is read from far, the rest from nearby. */
export function placeRules(
	sheet: Sheet,
	{ points }: Rules,
	area: Area,
	scale: number,
): Over | undefined {
	const { metrics } = sheet;
	const list = element(sheet.root, 'L');
	const left = area.x + 2 * radius + gap;
	const width = area.width - 2 * radius - gap;
	return stack(
		points.map((point, index) => block(point, String(index + 1))),
		area.y,
		area.height,
		26 * mm,
	);

	function block(said: Said, sign: string): Block {
		const first = firstOf(said);
		const rest = said.text.slice(first.text.length).trim();
		const strong = lines(metrics, first, type('heading', 32 * scale), width);
		const more = rest
			? lines(metrics, { ...said, text: rest }, type('body', 25 * scale), width)
			: undefined;
		const height = Math.max(2 * radius, strong.height + (more ? more.height + 6 : 0));
		return {
			height,
			after: 16 * scale,
			said,
			place(y) {
				const numeral = type('heading', 36, colours.ground);
				const number = lines(metrics, { text: sign }, numeral, 2 * radius);
				const item = element(list, 'LI');
				draw(item, { kind: 'path', colour: colours.signal, path: disc, x: area.x, y, scale: 1 });
				put(
					sheet,
					element(item, 'Lbl'),
					number,
					{ x: area.x, y: y + radius - number.height / 2 },
					'center',
				);
				const body = element(item, 'LBody');
				put(sheet, element(body, 'P'), strong, { x: left, y });
				if (more) put(sheet, element(body, 'P'), more, { x: left, y: y + strong.height + 6 });
			},
		};
	}
}

/** A disc whose square begins at nought. */
const disc = `M0 ${radius}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
