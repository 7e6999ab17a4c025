import type { Input } from '../inputs.ts';
import { scaleOptions } from '../resolve.ts';
import type { Box } from './form.ts';
import { artifact, colours, element, type Element, type Paper } from './paper.ts';
import { draw, heightOf, styles, widthOf, type Style } from './text.ts';

/** Side of a box to tick and of a circle to fill. */
export const mark = 11;
/** Space between a mark and its words. */
export const gap = 6;

/** Draws the box in which an answer is written, on a screen or on paper. */
export function answerBox(
	paper: Paper,
	parent: Element,
	input: Input,
	box: Box,
	{ rules = 0, size = 10.5, multiline = false, plain = false } = {},
): void {
	const { doc, form, answers } = paper;
	if (!plain) {
		artifact(paper, () => {
			doc.lineWidth(0.5).strokeColor(colours.rule);
			for (let at = box.y + rules; rules > 0 && at < box.y + box.height - 4; at += rules) {
				doc
					.moveTo(box.x + 6, at)
					.lineTo(box.x + box.width - 6, at)
					.stroke();
			}
			doc.lineWidth(0.75).strokeColor(colours.line);
			doc.roundedRect(box.x, box.y, box.width, box.height, 2).stroke();
		});
	}
	const widget = {
		name: input.name,
		label: input.label,
		box: { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 },
		parent,
		value: answers[input.name],
		size,
	};
	if (input.cell?.kind === 'choice') form.combo({ ...widget, options: input.cell.options });
	else form.text({ ...widget, multiline });
}

/** Something to tick or to choose one of. */
interface Option {
	id: string;
	label: string;
	help?: string | undefined;
}

/** How a list of options is laid out in a width. */
interface Layout {
	columns: number;
	columnWidth: number;
	rowHeights: number[];
	height: number;
}

/** As many columns as fit, filled from top to bottom, so that the eye can follow a list. */
export function layOut(
	paper: Paper,
	options: readonly Option[],
	width: number,
	style: Style = styles.option,
): Layout {
	const { doc } = paper;
	const widest = Math.max(...options.map((option) => widthOf(doc, wordsOf(option), style)));
	const fitting = Math.floor((width + 14) / (mark + gap + widest + 14));
	const columns = Math.max(1, Math.min(options.length, fitting, 6));
	const rows = Math.ceil(options.length / columns);
	const columnWidth = rows === 1 && columns > 1 ? mark + gap + widest + 14 : width / columns;
	const rowHeights = Array.from(
		{ length: rows },
		(_, row) =>
			Math.max(
				mark,
				...options
					.filter((_, index) => index % rows === row)
					.map((option) => heightOf(doc, wordsOf(option), style, columnWidth - mark - gap - 4)),
			) + 5,
	);
	return {
		columns,
		columnWidth,
		rowHeights,
		height: rowHeights.reduce((sum, one) => sum + one) - 3,
	};
}

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
	const { columnWidth, rowHeights } = layOut(paper, options, place.width, style);
	const rows = rowHeights.length;
	element(paper, parent, 'L', (list) => {
		options.forEach((option, index) => {
			const x = place.x + Math.floor(index / rows) * columnWidth;
			const y = place.y + rowHeights.slice(0, index % rows).reduce((sum, one) => sum + one, 0);
			element(paper, list, 'LI', (item) =>
				element(paper, item, 'LBody', (body) => {
					oneMark(paper, body, kind, group, option, { x, y });
					element(paper, body, 'Span', (words) => {
						words.add(() =>
							draw(paper.doc, wordsOf(option), style, {
								x: x + mark + gap,
								y: y + (mark - style.size) / 2 - 1.2,
								width: columnWidth - mark - gap - 4,
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

function wordsOf({ label, help }: Option): string {
	return help ? `${label}: ${help}` : label;
}
