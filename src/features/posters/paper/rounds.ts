import { kinds } from '../../../method/schemas/kinds.ts';
import { mm } from '../../../site/paper/mm.ts';
import type { Shape } from '../../../site/paper/placed.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Body, Round } from '../model/poster.ts';
import { draw, element, lines, put, type, type Area, type Sheet } from './sheet.ts';
import { stack, type Block, type Over } from './stack.ts';

type Rounds = Extract<Body, { kind: 'rounds' }>;

const colour = kinds.worksheets.colour.light;
const radius = 12 * mm;
const gap = 9 * mm;
/** Room for the minutes, right of the name of a round. */
const lengthWidth = 40 * mm;

/** Rounds with a clock each, on which its part of the whole is filled. */
export function placeRounds(
	sheet: Sheet,
	{ rounds, whole }: Rounds,
	area: Area,
	scale: number,
): Over | undefined {
	const { metrics } = sheet;
	const list = element(sheet.root, 'L');
	const left = area.x + 2 * radius + gap;
	const width = area.width - 2 * radius - gap;
	return stack(rounds.map(block), area.y, area.height, 14 * mm);

	function block(round: Round): Block {
		const { title, todo, say, length } = round;
		const named = lines(metrics, title, type('heading', 30 * scale), width - lengthWidth);
		const long = lines(metrics, { text: length }, type('label', 24 * scale, colour), lengthWidth);
		const told = [
			...(todo ? [lines(metrics, todo, type('body', 22 * scale), width)] : []),
			...say.map((one) =>
				lines(
					metrics,
					{ ...one, text: `‘${one.text}’` },
					type('label', 23 * scale, colours.ground),
					width,
				),
			),
		];
		const inside = told.reduce((sum, set) => sum + set.height + 3, named.height);
		return {
			height: Math.max(2 * radius, inside),
			after: 9 * scale,
			said: todo ?? say[0] ?? title,
			place(top) {
				const item = element(list, 'LI');
				draw(item, ...clock(round, whole, area.x + radius, top + radius));
				const body = element(item, 'LBody');
				let y = top;
				put(sheet, element(body, 'P'), named, { x: left, y });
				put(
					sheet,
					element(body, 'P'),
					long,
					{ x: left + width - lengthWidth, y: y + (named.step - long.step) / 2 },
					'right',
				);
				y += named.height;
				for (const set of told) {
					y += 3;
					y += put(sheet, element(body, 'P'), set, { x: left, y });
				}
			},
		};
	}
}

/** A clock on which the part of the whole that a round takes is filled. */
function clock({ from, minutes }: Round, whole: number, x: number, y: number): Shape[] {
	const [start, end] = [point(from / whole, radius), point((from + minutes) / whole, radius)];
	const isLarge = minutes / whole > 0.5 ? 1 : 0;
	const quarters = [0, 0.25, 0.5, 0.75].map((part) => {
		const [outer, inner] = [point(part, radius), point(part, radius - 2 * mm)];
		return `M${outer.join(' ')}L${inner.join(' ')}`;
	});
	return [
		{
			kind: 'path',
			colour,
			path: `M0 0L${start.join(' ')}A${radius} ${radius} 0 ${isLarge} 1 ${end.join(' ')}Z`,
			x,
			y,
			scale: 1,
		},
		{ kind: 'circle', colour, pen: 2, x, y, radius },
		{ kind: 'path', colour, pen: 1.5, path: quarters.join(''), x, y, scale: 1 },
	];
}

/** A place on the clock, from its middle: nought is at the top, and it goes round once. */
function point(part: number, far: number): [number, number] {
	const angle = part * 2 * Math.PI;
	const round = (value: number) => Math.round(value * 1000) / 1000;
	return [round(Math.sin(angle) * far), round(-Math.cos(angle) * far)];
}
