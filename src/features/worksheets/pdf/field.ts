import { isGrid } from '../grid.ts';
import { inputOf } from '../inputs.ts';
import { scaleOptions, type Cell, type Field, type Item } from '../resolve.ts';
import type { SheetWords } from '../worksheet.ts';
import { answerBox } from './answer-box.ts';
import { layOut, mark } from './option-layout.ts';
import { optionList, scaleRow } from './options.ts';
import { artifact, colours, element, ensure, type Element, type Paper } from './paper.ts';
import { drawTables, startOfTable } from './table.ts';
import { draw, heightOf, styles, write } from './text.ts';

/** Draws one field: its label, its help, and the place for the answer. */
export function drawField(
	paper: Paper,
	parent: Element,
	field: Field,
	level: number,
	words: SheetWords,
): void {
	const { doc, width } = paper;
	const intro =
		heightOf(doc, field.label, styles.field, width) +
		(field.help ? heightOf(doc, field.help, styles.help, width) : 0) +
		(field.kind === 'cross' ? 28 : 0) +
		8;
	ensure(
		paper,
		intro + (isGrid(field) ? startOfTable(paper, field) : heightOfAnswer(paper, field)),
	);

	write(paper, parent, `H${level}`, field.label, styles.field);
	if (field.help) write(paper, parent, 'P', field.help, styles.help);
	if (field.kind === 'cross') write(paper, parent, 'P', legendOf(field.options), styles.help);
	paper.y += 2;
	if (isGrid(field)) drawTables(paper, parent, field, `H${level + 1}`);
	else {
		drawAnswer(paper, parent, field, words);
		paper.y += heightOfAnswer(paper, field) + 13 * paper.density;
	}
}

/** What the options of a grid mean, above the grid. */
function legendOf(options: readonly Item[]): string {
	return options.map(({ label, help }) => (help ? `${label}: ${help}` : label)).join('   ');
}

/** The height of a line to write on. */
function lineOf({ density }: Paper): number {
	return 22 * density;
}

type Single = Exclude<Field, { kind: 'table' | 'matrix' | 'cross' }>;

function heightOfAnswer(paper: Paper, field: Single): number {
	const { doc, width, answers } = paper;
	switch (field.kind) {
		case 'long-text':
			return Math.max(
				field.lines * lineOf(paper),
				heightOf(doc, answers[field.id] ?? '', styles.option, width - 14) * 1.1 + 12,
			);
		case 'scale':
			return mark + 12;
		case 'choice':
			return field.from ? 26 : layOut(paper, field.options, width).height;
		case 'choices':
			return layOut(paper, field.options, width).height;
		case 'checklist':
			return layOut(paper, field.items, width).height;
		case 'signature':
			return 46;
		default:
			return 26;
	}
}

function drawAnswer(paper: Paper, parent: Element, field: Single, words: SheetWords): void {
	const { doc, left: x, y, width } = paper;
	const height = heightOfAnswer(paper, field);
	switch (field.kind) {
		case 'signature':
			artifact(paper, () => {
				doc.lineWidth(0.9).strokeColor(colours.line);
				doc
					.moveTo(x, y + height - 6)
					.lineTo(x + Math.min(280, width), y + height - 6)
					.stroke();
			});
			return;
		case 'choices':
			optionList(paper, parent, 'tick', groupOf(field), field.options, { x, y, width });
			return;
		case 'checklist':
			optionList(paper, parent, 'tick', groupOf(field), field.items, { x, y, width });
			return;
		case 'scale':
			drawScale(paper, parent, field);
			return;
		case 'choice':
			if (!field.from) {
				optionList(paper, parent, 'radio', groupOf(field), field.options, { x, y, width });
				return;
			}
			break;
	}
	const narrow = field.kind === 'number' ? 90 : field.kind === 'date' ? 150 : width;
	answerBox(
		paper,
		parent,
		inputOf(field),
		{ x, y, width: narrow, height },
		{ rules: field.kind === 'long-text' ? lineOf(paper) : 0 },
	);
	const beside =
		field.kind === 'number' ? field.unit : field.kind === 'date' ? words.date : undefined;
	if (beside) {
		element(paper, parent, 'P', (made) => {
			made.add(() =>
				draw(doc, beside, styles.help, { x: x + narrow + 8, y: y + 7, width: width - narrow - 8 }),
			);
		});
	}
}

function drawScale(paper: Paper, parent: Element, field: Extract<Cell, { kind: 'scale' }>): void {
	const { doc, left, y, width } = paper;
	const step = 34;
	const end = (text: string, x: number, align?: 'right') =>
		element(paper, parent, 'P', (made) => {
			made.add(() => draw(doc, text, styles.help, { x, y, width: 80, ...(align && { align }) }));
		});
	const marks = scaleOptions(field).length * step;
	end(field.low, left);
	scaleRow(paper, parent, inputOf(field), {
		x: left + 90,
		y,
		step: Math.min(step, (width - 180) / (marks / step)),
	});
	end(field.high, left + 90 + marks);
}

function groupOf({ id, label }: { id: string; label: string }) {
	return { name: id, label };
}
