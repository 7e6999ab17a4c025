import type { Input } from '../../../method/worksheets/inputs.ts';
import { scaleOptions } from '../../../method/worksheets/resolve.ts';
import { gap, layOut, mark, wordsOf, type Option } from './option-layout.ts';
import { artifact, ask, element, say, type Paper } from '../../../site/paper/paper.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { colours, styles, type Style } from '../../../site/paper/styles.ts';

/** Places options as a list: circles of which one holds, or boxes to tick. */
export function optionList(
	paper: Paper,
	parent: Node,
	kind: 'radio' | 'tick',
	group: { name: string; label: string },
	options: readonly Option[],
	place: { x: number; y: number; width: number },
	style: Style = styles.option,
): void {
	const { columns, rowHeights } = layOut(paper.metrics, options, place.width, style);
	const rows = rowHeights.length;
	const list = element(parent, 'L');
	options.forEach((option, index) => {
		const { left, width } = columns[Math.floor(index / rows)]!;
		const x = place.x + left;
		const y = place.y + rowHeights.slice(0, index % rows).reduce((sum, one) => sum + one, 0);
		const body = element(element(list, 'LI'), 'LBody');
		oneMark(paper, body, kind, group, option, { x, y });
		say(paper, element(body, 'Span'), {
			text: wordsOf(option),
			style,
			x: x + mark + gap,
			y: y + (mark - style.size) / 2 - 1.2,
			width,
		});
	});
}

/** Places the marks of a scale in a row, each above its number. */
export function scaleRow(
	paper: Paper,
	parent: Node,
	input: Input,
	place: { x: number; y: number; step: number },
): void {
	if (input.cell?.kind !== 'scale') return;
	const list = element(parent, 'L');
	scaleOptions(input.cell).forEach((option, index) => {
		const x = place.x + index * place.step;
		const body = element(element(list, 'LI'), 'LBody');
		oneMark(paper, body, 'radio', input, option, { x, y: place.y });
		say(paper, element(body, 'Span'), {
			text: option.label,
			style: styles.headHelp,
			x: x - 4,
			y: place.y + mark + 1.5,
			width: mark + 8,
			align: 'center',
		});
	});
}

function oneMark(
	paper: Paper,
	parent: Node,
	kind: 'radio' | 'tick',
	group: { name: string; label: string },
	{ id, label }: Option,
	{ x, y }: { x: number; y: number },
): void {
	const look = { pen: 0.9, colour: colours.line };
	const box = { x, y, width: mark, height: mark };
	artifact(paper, parent, [
		kind === 'radio'
			? { kind: 'circle', ...look, x: x + mark / 2, y: y + mark / 2, radius: mark / 2 }
			: { kind: 'frame', ...look, ...box, radius: 1.5 },
	]);
	const widget = { label: `${group.label}: ${label}`, box };
	if (kind === 'radio') {
		const value = paper.answers[group.name];
		ask(paper, parent, { kind, ...widget, name: group.name, value, id, group });
	} else {
		const name = `${group.name}.${id}`;
		ask(paper, parent, { kind, ...widget, name, value: paper.answers[name] });
	}
}
