import { kinds } from '../../../method/schemas/kinds.ts';
import { mm } from '../../../site/paper/mm.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Body, Said, Side } from '../model/poster.ts';
import { draw, element, lines, put, type, type Area, type Lines, type Sheet } from './sheet.ts';
import type { Over } from './stack.ts';

type Field = Extract<Body, { kind: 'field' }>;

const changeWidth = 84 * mm;
const gap = 10 * mm;
const bar = 2.5 * mm;

/** What drives and what holds back, on either side of the change, and what to look at first. */
export function placeField(
	sheet: Sheet,
	field: Field,
	area: Area,
	scale: number,
): Over | undefined {
	const { root, metrics } = sheet;
	const sideWidth = (area.width - changeWidth - 2 * gap) / 2;
	const foot = [
		lines(metrics, field.hint, type('heading', 34 * scale, colours.ground), area.width),
		lines(metrics, field.choose, type('body', 25 * scale), area.width),
	];
	const footTop = area.y + area.height - sum(foot);
	const bottom = footTop - 12 * mm;
	const middle = area.x + sideWidth + gap;

	const sides = [
		sideOf(field.for, '+', kinds.levers.colour.light),
		sideOf(field.against, '−', kinds.barriers.colour.light),
	] as const;
	// What is asked for stands at the same height on both sides, and so do the arrows.
	const askTop = bottom - Math.max(...sides.map(({ asked }) => sum(asked)));
	const high = Math.max(...sides.map(({ title, forces }) => title.height + heightOf(forces)));
	const count = Math.max(...sides.map(({ forces }) => forces.length));
	const between = Math.max(5 * mm, Math.min(15 * mm, (askTop - area.y - high) / (count + 1)));

	const ends = [
		placeSide(sides[0], area.x, 1),
		placeChange(),
		placeSide(sides[1], middle + changeWidth + gap, -1),
	];
	let y = footTop;
	for (const set of foot) y += put(sheet, element(root, 'P'), set, { x: area.x, y });
	const worst = ends.toSorted((a, b) => b.end - a.end)[0]!;
	return worst.end > bottom + 0.5 ? { points: worst.end - bottom, said: worst.said } : undefined;

	function placeChange(): { end: number; said: Said } {
		const inner = changeWidth - 2 * bar - 2 * 5 * mm;
		const x = middle + bar + 5 * mm;
		for (const edge of [middle, middle + changeWidth - bar])
			draw(root, {
				kind: 'fill',
				colour: colours.ink,
				x: edge,
				y: area.y,
				width: bar,
				height: bottom - area.y,
			});
		const section = element(root, 'Sect');
		const name = lines(metrics, field.change, type('heading', 30 * scale), inner);
		const asked = askLines(field.ask, inner);
		const high = name.height + 8 * mm + sum(asked);
		const start = area.y + Math.max(0, (bottom - area.y - high) / 2);
		put(sheet, element(section, 'P'), name, { x, y: start }, 'center');
		const end = placeAll(section, asked, x, start + name.height + 8 * mm, 'center');
		return { end, said: field.ask.help ?? field.ask.label };
	}

	function sideOf({ title, forces, ask }: Side, sign: '+' | '−', colour: string) {
		const signed = { ...title, text: `${sign} ${title.text}` };
		return {
			colour,
			said: ask.help ?? ask.label,
			title: lines(metrics, signed, type('heading', 34 * scale, colour), sideWidth),
			forces: forces.map((one) => lines(metrics, one, type('body', 30 * scale), sideWidth)),
			asked: askLines(ask, sideWidth),
		};
	}

	function placeSide(side: ReturnType<typeof sideOf>, x: number, towards: 1 | -1) {
		const { colour, said, title, forces, asked } = side;
		const section = element(root, 'Sect');
		const align = towards === 1 ? 'right' : undefined;
		let top = area.y + put(sheet, element(section, 'P'), title, { x, y: area.y }, align);
		for (const set of forces) {
			top += between;
			top += put(sheet, element(section, 'P'), set, { x, y: top }, align);
			draw(section, {
				kind: 'path',
				colour,
				pen: 2.4 * mm,
				path: arrow(sideWidth - 4 * mm, towards),
				x: x + 2 * mm,
				y: top + arrowRoom / 2,
				scale: 1,
			});
			top += arrowRoom;
		}
		const start = Math.max(top + between, askTop);
		return { end: placeAll(section, asked, x, start, align), said };
	}

	function askLines({ label, help }: Side['ask'], width: number): Lines[] {
		return [
			lines(metrics, label, type('label', 22 * scale), width),
			...(help ? [lines(metrics, help, type('body', 21 * scale, colours.muted), width)] : []),
		];
	}

	function placeAll(
		parent: Node,
		sets: readonly Lines[],
		x: number,
		from: number,
		align?: 'center' | 'right',
	): number {
		return sets.reduce(
			(at, set) => at + put(sheet, element(parent, 'P'), set, { x, y: at }, align),
			from,
		);
	}
}

/** From the top of an arrow to what stands below it. */
const arrowRoom = 12 * mm;

/** An arrow along a line, whose head is to the right or to the left. */
function arrow(length: number, towards: 1 | -1): string {
	const head = 4.5 * mm;
	const tip = towards === 1 ? length : 0;
	const back = tip - towards * head;
	return `M0 0H${length}M${back} ${-head}L${tip} 0L${back} ${head}`;
}

/** How high forces are with their arrows, without what stays free between them. */
function heightOf(forces: readonly Lines[]): number {
	return sum(forces) + forces.length * arrowRoom;
}

function sum(sets: readonly Lines[]): number {
	return sets.reduce((all, { height }) => all + height, 0);
}
