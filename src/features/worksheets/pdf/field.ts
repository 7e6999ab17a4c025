import { isGrid } from '../../../method/worksheets/grid.ts';
import { inputOf } from '../../../method/worksheets/inputs.ts';
import {
	scaleOptions,
	type Cell,
	type Field,
	type Item,
} from '../../../method/worksheets/resolve.ts';
import type { SheetWords } from '../worksheet.ts';
import { answerBox } from './answer-box.ts';
import { layOut, mark } from './option-layout.ts';
import { optionList, scaleRow } from './options.ts';
import {
	artifact,
	bookmark,
	element,
	ensure,
	say,
	write,
	type Paper,
} from '../../../site/paper/paper.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { colours, styles } from '../../../site/paper/styles.ts';
import { placeTables, startOfTables, tablesOf } from './table.ts';

/** Where a field stands: below how many headings, and below how many bookmarks. */
interface Level {
	heading: number;
	bookmark: number;
}

/** Places one field: its label, its help, and what the answer is written in. */
export function placeField(
	paper: Paper,
	parent: Node,
	field: Field,
	level: Level,
	words: SheetWords,
): void {
	if (isGrid(field)) {
		const tables = tablesOf(paper, field);
		placeIntro(paper, parent, field, level, startOfTables(paper, tables));
		placeTables(paper, parent, tables, `H${level.heading + 1}`);
	} else {
		const height = heightOfAnswer(paper, field);
		placeIntro(paper, parent, field, level, height);
		placeAnswer(paper, parent, field, height, words);
		paper.y += height + 13 * paper.density;
	}
}

/** Places what stands above the answer, on a page that also has room for the start of that. */
function placeIntro(paper: Paper, parent: Node, field: Field, level: Level, room: number): void {
	const { metrics, width } = paper;
	const height =
		metrics.heightOf(field.label, styles.field, width) +
		(field.help ? metrics.heightOf(field.help, styles.help, width) : 0) +
		(field.kind === 'cross' ? 28 : 0) +
		8;
	ensure(paper, height + room);
	bookmark(paper, parent, level.bookmark, field.label, paper.y - 8);
	write(paper, parent, `H${level.heading}`, field.label, styles.field);
	if (field.help) write(paper, parent, 'P', field.help, styles.help);
	if (field.kind === 'cross') write(paper, parent, 'P', legendOf(field.options), styles.help);
	paper.y += 2;
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
	const { metrics, width, answers } = paper;
	switch (field.kind) {
		case 'long-text':
			return Math.max(
				field.lines * lineOf(paper),
				metrics.heightOf(answers[field.id] ?? '', styles.option, width - 14) * 1.1 + 12,
			);
		case 'scale':
			return mark + 12;
		case 'choice':
			return field.from ? 26 : layOut(metrics, field.options, width).height;
		case 'choices':
			return layOut(metrics, field.options, width).height;
		case 'checklist':
			return layOut(metrics, field.items, width).height;
		case 'signature':
			return 46;
		default:
			return 26;
	}
}

function placeAnswer(
	paper: Paper,
	parent: Node,
	field: Single,
	height: number,
	words: SheetWords,
): void {
	const { left: x, y, width } = paper;
	switch (field.kind) {
		case 'signature': {
			const at = y + height - 6;
			const to = [x + Math.min(280, width), at] as const;
			artifact(paper, parent, [
				{ kind: 'line', pen: 0.9, colour: colours.line, from: [x, at], to },
			]);
			return;
		}
		case 'choices':
			optionList(paper, parent, 'tick', groupOf(field), field.options, { x, y, width });
			return;
		case 'checklist':
			optionList(paper, parent, 'tick', groupOf(field), field.items, { x, y, width });
			return;
		case 'scale':
			placeScale(paper, parent, field);
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
		const at = { x: x + narrow + 8, y: y + 7, width: width - narrow - 8 };
		say(paper, element(parent, 'P'), { text: beside, style: styles.help, ...at });
	}
}

function placeScale(paper: Paper, parent: Node, field: Extract<Cell, { kind: 'scale' }>): void {
	const { left, y, width } = paper;
	const step = 34;
	const end = (text: string, x: number) =>
		say(paper, element(parent, 'P'), { text, style: styles.help, x, y, width: 80 });
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
