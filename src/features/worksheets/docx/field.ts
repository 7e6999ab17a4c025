import { HeadingLevel, Paragraph, TabStopType, type Table } from 'docx';
import { isGrid } from '../../../method/worksheets/grid.ts';
import { answerText, inputOf, type Answers } from '../../../method/worksheets/inputs.ts';
import { scaleOptions, type Field, type Item } from '../../../method/worksheets/resolve.ts';
import type { SheetWords } from '../worksheet.ts';
import { oneOption, oneText } from './inputs.ts';
import { tablesOf } from './table.ts';

const headings = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
] as const;

/** One field: its label as a heading, its help, and the place for the answer. */
export function fieldBlocks(
	field: Field,
	level: number,
	words: SheetWords,
	answers: Answers,
	width: number,
): (Paragraph | Table)[] {
	const heading = (text: string, deeper = 0) =>
		new Paragraph({ heading: headings[level - 1 + deeper]!, text });
	return [
		heading(field.label),
		...(field.help ? [new Paragraph({ style: 'Help', text: field.help })] : []),
		...(isGrid(field)
			? [...legend(field), ...tablesOf(field, answers, width, (title) => heading(title, 1))]
			: answerBlocks(field, words, answers)),
	];
}

type Single = Exclude<Field, { kind: 'table' | 'matrix' | 'cross' }>;

function answerBlocks(field: Single, words: SheetWords, answers: Answers): Paragraph[] {
	const { id } = field;
	switch (field.kind) {
		case 'choice':
			if (field.from) return lines(answerText(inputOf(field), answers), 1);
			return options(field.label, field.options, (item) => answers[id] === item.id);
		case 'choices':
			return options(field.label, field.options, (item) => Boolean(answers[`${id}.${item.id}`]));
		case 'checklist':
			return options(field.label, field.items, (item) => Boolean(answers[`${id}.${item.id}`]));
		case 'scale':
			return [
				new Paragraph({
					children: [
						...oneText(`${field.low}  `),
						...scaleOptions(field).flatMap((item) =>
							oneOption(field.label, item.label, answers[id] === item.id, '  '),
						),
						...oneText(field.high),
					],
				}),
			];
		case 'long-text':
			return lines(answers[id] ?? '', field.lines);
		case 'number':
			return lines(answers[id] ?? '', 1, field.unit);
		case 'date':
			return lines(answers[id] ?? '', 1, answers[id] ? undefined : words.date);
		case 'signature':
			return [
				new Paragraph({
					spacing: { before: 500, after: 120 },
					tabStops: [{ type: TabStopType.LEFT, position: 5600 }],
					text: '_'.repeat(44),
				}),
			];
		default:
			return lines(answers[id] ?? '', 1);
	}
}

/** About as many characters as fit on a line of a sheet that stands upright. */
const lineLength = 80;

/** A box of at least so many lines, with the answer in it. */
function lines(answer: string, least: number, unit?: string): Paragraph[] {
	const written = answer === '' ? [] : answer.split('\n');
	// A box stays whole; an answer that is longer than its box may run on to the next page.
	const whole = written.length <= least && answer.length <= least * lineLength;
	const texts = [...written, ...Array<string>(Math.max(0, least - written.length)).fill('')];
	return [
		...texts.map(
			(text, index) =>
				new Paragraph({
					style: 'Answer',
					text,
					keepNext: whole && index < texts.length - 1,
					keepLines: whole,
				}),
		),
		...(unit ? [new Paragraph({ style: 'Help', text: unit })] : []),
	];
}

/** Boxes to tick, kept together on a page. */
function options(
	question: string,
	items: readonly Item[],
	ticked: (item: Item) => boolean,
): Paragraph[] {
	return items.map(
		(item, index) =>
			new Paragraph({
				style: 'Option',
				keepNext: index < items.length - 1,
				children: oneOption(
					question,
					item.help ? `${item.label}: ${item.help}` : item.label,
					ticked(item),
				),
			}),
	);
}

function legend(field: Field): Paragraph[] {
	if (field.kind !== 'cross') return [];
	const words = field.options.map(({ label, help }) => (help ? `${label}: ${help}` : label));
	return [new Paragraph({ style: 'Help', text: words.join('   ') })];
}
