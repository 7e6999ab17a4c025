import type { Input } from '../inputs.ts';
import { scaleOptions } from '../resolve.ts';
import { gap, layOut, mark, wordsOf, type Option } from './option-layout.ts';
import { artifact, colours, element, type Element, type Paper } from './paper.ts';
import { draw, styles, type Style } from './text.ts';

/** Draws options as a list: circles of which one holds, or boxes to tick. */
export function optionList(
	paper: Paper,
	parent: Element,
	kind: 'radio' | 'tick',
	group: { name: string; label: string },
	options: readonly Option[],
	place: { x: number; y: number; width: number },
	style: Style = styles.option,
): void {
	const { columns, rowHeights } = layOut(paper, options, place.width, style);
	const rows = rowHeights.length;
	element(paper, parent, 'L', (list) => {
		options.forEach((option, index) => {
			const { left, width } = columns[Math.floor(index / rows)]!;
			const x = place.x + left;
			const y = place.y + rowHeights.slice(0, index % rows).reduce((sum, one) => sum + one, 0);
			element(paper, list, 'LI', (item) =>
				element(paper, item, 'LBody', (body) => {
					oneMark(paper, body, kind, group, option, { x, y });
					element(paper, body, 'Span', (words) => {
						words.add(() =>
							draw(paper.doc, wordsOf(option), style, {
								x: x + mark + gap,
								y: y + (mark - style.size) / 2 - 1.2,
								width,
							}),
						);
					});
				}),
			);
		});
	});
}

/** Draws the marks of a scale in a row, each above its number. */
export function scaleRow(
	paper: Paper,
	parent: Element,
	input: Input,
	place: { x: number; y: number; step: number },
): void {
	if (input.cell?.kind !== 'scale') return;
	const options = scaleOptions(input.cell);
	element(paper, parent, 'L', (list) => {
		options.forEach((option, index) => {
			const x = place.x + index * place.step;
			element(paper, list, 'LI', (item) =>
				element(paper, item, 'LBody', (body) => {
					oneMark(paper, body, 'radio', input, option, { x, y: place.y });
					element(paper, body, 'Span', (words) => {
						words.add(() =>
							draw(paper.doc, option.label, styles.headHelp, {
								x: x - 4,
								y: place.y + mark + 1.5,
								width: mark + 8,
								align: 'center',
							}),
						);
					});
				}),
			);
		});
	});
}

function oneMark(
	paper: Paper,
	parent: Element,
	kind: 'radio' | 'tick',
	group: { name: string; label: string },
	{ id, label }: Option,
	{ x, y }: { x: number; y: number },
): void {
	artifact(paper, (doc) => {
		doc.lineWidth(0.9).strokeColor(colours.line);
		if (kind === 'radio') doc.circle(x + mark / 2, y + mark / 2, mark / 2).stroke();
		else doc.roundedRect(x, y, mark, mark, 1.5).stroke();
	});
	const widget = {
		label: `${group.label}: ${label}`,
		box: { x, y, width: mark, height: mark },
		parent,
	};
	if (kind === 'radio') {
		const value = paper.answers[group.name];
		paper.form.radio({ ...widget, name: group.name, value, id, group });
	} else {
		const name = `${group.name}.${id}`;
		paper.form.tick({ ...widget, name, value: paper.answers[name] });
	}
}
