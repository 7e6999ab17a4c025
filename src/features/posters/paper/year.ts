import { kinds } from '../../../method/schemas/kinds.ts';
import { mm } from '../../../site/paper/mm.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Body, Said, YearStep } from '../model/poster.ts';
import { draw, element, lines, put, type, type Area, type Lines, type Sheet } from './sheet.ts';
import { stack, type Block, type Over } from './stack.ts';

type Year = Extract<Body, { kind: 'year' }>;

const colour = kinds.steps.colour.light;
/** The columns: the phase, the number and name of a step; the rest are the months. */
const [phaseWidth, numberWidth, nameWidth, gap] = [50 * mm, 15 * mm, 112 * mm, 5 * mm];
const headHeight = 11 * mm;
const barHeight = 9 * mm;

/** The steps of the year below each other, each with a bar over its months. */
export function placeYear(
	sheet: Sheet,
	{ phases, months, month }: Year,
	area: Area,
	scale: number,
): Over | undefined {
	const { root, metrics } = sheet;
	const nameLeft = area.x + phaseWidth + numberWidth;
	const monthLeft = nameLeft + nameWidth + gap;
	const monthWidth = (area.x + area.width - monthLeft) / months;
	const top = area.y + headHeight;
	placeMonths();
	// After the lines of the months, which lie below everything else.
	const list = element(root, 'L');
	const blocks = phases.flatMap(({ label, steps }) =>
		steps.map((step, index) => block(step, index === 0 ? label : undefined)),
	);
	return stack(blocks, top, area.height - headHeight, 12 * mm);

	function placeMonths(): void {
		const style = type('label', 17, colours.muted);
		const named = lines(metrics, month, style, nameWidth);
		put(sheet, element(root, 'P'), named, { x: nameLeft, y: area.y }, 'right');
		for (let at = 0; at < months; at++) {
			const x = monthLeft + at * monthWidth;
			const number = lines(metrics, { text: String(at) }, style, monthWidth);
			const [line] = number.lines;
			const shift = (monthWidth - metrics.widthOf(line!, style)) / 2;
			draw(
				root,
				{ kind: 'words', text: line!, style, x: x + shift, y: area.y, width: monthWidth },
				{
					kind: 'line',
					colour: colours.rule,
					pen: 0.75,
					from: [x, top - 2 * mm],
					to: [x, area.y + area.height],
				},
			);
		}
	}

	function block(step: YearStep, phase: Said | undefined): Block {
		const style = type('heading', 25 * scale);
		const named = lines(metrics, step.name, style, nameWidth);
		const when = lines(metrics, { text: step.when }, type('body', 20 * scale), monthWidth * months);
		return {
			height: named.height + (phase ? 10 : 0),
			after: 6,
			said: step.name,
			place(top) {
				const item = element(list, 'LI');
				const y = phase ? top + 10 : top;
				if (phase) {
					draw(item, {
						kind: 'line',
						colour: colours.ground,
						pen: 2,
						from: [area.x, top],
						to: [area.x + area.width, top],
					});
					const label = lines(metrics, phase, type('label', 23, colours.ground), phaseWidth);
					put(sheet, element(item, 'P'), label, { x: area.x, y: middleOf(y, named, label) });
				}
				const number = lines(metrics, { text: step.sign }, { ...style, colour }, numberWidth);
				put(sheet, element(item, 'Lbl'), number, { x: area.x + phaseWidth, y });
				const body = element(item, 'LBody');
				put(sheet, element(body, 'P'), named, { x: nameLeft, y });
				placeBar(body, step, when, y + named.height / 2);
			},
		};
	}

	/** The months as a bar, with the same in words on the side where there is more room. */
	function placeBar(body: Node, { from, to }: YearStep, when: Lines, middle: number): void {
		const [start, end] = [from, to + 1].map((at) => monthLeft + at * monthWidth);
		draw(body, {
			kind: 'fill',
			colour,
			x: start!,
			y: middle - barHeight / 2,
			width: end! - start!,
			height: barHeight,
		});
		const own = metrics.widthOf(when.lines[0]!, when.style);
		const isLeft = from > months - 1 - to;
		const x = isLeft ? start! - own - 8 : end! + 8;
		const y = middle - when.height / 2;
		draw(body, {
			kind: 'fill',
			colour: '#ffffff',
			x: x - 3,
			y: middle - barHeight / 2,
			width: own + 6,
			height: barHeight,
		});
		put(sheet, element(body, 'P'), when, { x, y });
	}
}

/** Where a text begins that stands beside another, on the same line. */
function middleOf(y: number, beside: Lines, own: Lines): number {
	return y + (beside.step - own.step) / 2;
}
