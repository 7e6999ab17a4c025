import { kinds } from '../../../method/schemas/kinds.ts';
import { mm } from '../../../site/paper/mm.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Body, Rung, Said } from '../model/poster.ts';
import { draw, element, lines, put, type, type Area, type Sheet } from './sheet.ts';
import { stack, type Block, type Over } from './stack.ts';

type Ladder = Extract<Body, { kind: 'ladder' }>;

const colour = kinds.levers.colour.light;

/** Above the name of a group. */
const air = 8;

/** What lies between the ladder and the words. */
const gap = 9 * mm;
const rail = 3 * mm;

/**
 * A ladder with a rung for each thing there is, from the top down. What a rung is stands beside it, so
 * the colour says nothing on its own.
 */
export function placeLadder(
	sheet: Sheet,
	{ groups }: Ladder,
	area: Area,
	scale: number,
): Over | undefined {
	const { root } = sheet;
	const few = groups.every(({ label }) => !label);
	const ladderWidth = (few ? 40 : 27) * mm;
	const left = area.x + ladderWidth + gap;
	const width = area.width - ladderWidth - gap;
	const rails = [area.x, area.x + ladderWidth - rail];
	draw(
		root,
		...rails.map((x) => ({
			kind: 'fill' as const,
			colour: colours.ground,
			x,
			y: area.y - 3 * mm,
			width: rail,
			height: area.height + 6 * mm,
		})),
	);
	const list = element(root, 'L');
	const blocks = groups.flatMap(({ label, rungs }) => [
		...(label ? [labelBlock(label)] : []),
		...rungs.map((rung) => rungBlock(rung)),
	]);
	return stack(blocks, area.y, area.height, few ? 40 * mm : 9 * mm);

	function labelBlock(said: Said): Block {
		const set = lines(sheet.metrics, said, type('label', 20 * scale, colour), width);
		return {
			height: air + set.height + 3,
			after: 5 * scale,
			said,
			place(top) {
				const y = top + air;
				const item = element(list, 'LI');
				draw(item, {
					kind: 'line',
					colour,
					pen: 1.5,
					from: [left, y + set.height + 2],
					to: [left + width, y + set.height + 2],
				});
				put(sheet, element(item, 'LBody'), set, { x: left, y });
			},
		};
	}

	function rungBlock({ sign, name, text }: Rung): Block {
		const large = few ? 1.5 : 1;
		const named = lines(sheet.metrics, name, type('heading', 26 * large * scale), width);
		const told = text && lines(sheet.metrics, text, type('body', 22 * large * scale), width);
		const thick = few ? 21 * mm : 12.5 * mm;
		const height = Math.max(thick, named.height + (told?.height ?? 0));
		return {
			height,
			after: (few ? 10 : 6) * scale,
			said: text ?? name,
			place(y) {
				const middle = y + height / 2;
				const numeral = type('heading', few ? 44 : 27, '#ffffff');
				const number = lines(sheet.metrics, { text: sign }, numeral, ladderWidth);
				const item = element(list, 'LI');
				draw(item, {
					kind: 'fill',
					colour,
					x: area.x - 3 * mm,
					y: middle - thick / 2,
					width: ladderWidth + 6 * mm,
					height: thick,
				});
				put(
					sheet,
					element(item, 'Lbl'),
					number,
					{ x: area.x, y: middle - number.height / 2 - numeral.size * 0.02 },
					'center',
				);
				const body = element(item, 'LBody');
				const start = middle - (named.height + (told?.height ?? 0)) / 2;
				put(sheet, element(body, 'P'), named, { x: left, y: start });
				if (told) put(sheet, element(body, 'P'), told, { x: left, y: start + named.height });
			},
		};
	}
}
