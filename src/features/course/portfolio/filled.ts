import type { Language } from '../../../language/locales.ts';
import { gridsOf, isGrid, type GridField, type Head } from '../../../method/worksheets/grid.ts';
import { answerText, inputOf, type Answers } from '../../../method/worksheets/inputs.ts';
import type { Field, Item, Sheet } from '../../../method/worksheets/resolve.ts';
import { readable } from '../../../site/paper/readable.ts';

/** Something that was filled in, as a page and a document can both show it. */
export type Block =
	| { kind: 'lines'; label: string; lines: readonly string[] }
	| { kind: 'list'; label: string; items: readonly string[] }
	| {
			kind: 'table';
			label: string;
			heads: readonly string[];
			rows: readonly (readonly string[])[];
	  };

/** What was filled in on a worksheet, in its order. What stayed empty is left out. */
export function blocksOf(sheet: Sheet, answers: Answers, language: Language): Block[] {
	const given = readable(sheet, answers, language);
	return sheet.parts.flatMap(({ fields }) =>
		fields.flatMap((field) => blocksOfField(field, given)),
	);
}

function blocksOfField(field: Field, given: Answers): Block[] {
	if (isGrid(field)) return tablesOf(field, given);
	const { label, id } = field;
	if (field.kind === 'signature') return [];
	if (field.kind === 'choices') return ticked(label, field.options, id, given);
	if (field.kind === 'checklist') return ticked(label, field.items, id, given);
	const answer = answerText(inputOf(field), given);
	if (answer === '') return [];
	if (field.kind === 'scale') {
		const { from, low, to, high } = field;
		return [{ kind: 'lines', label, lines: [`${answer} (${from} = ${low}, ${to} = ${high})`] }];
	}
	const unit = field.kind === 'number' && field.unit ? ` ${field.unit}` : '';
	return [{ kind: 'lines', label, lines: `${answer}${unit}`.split('\n') }];
}

function ticked(label: string, items: readonly Item[], id: string, given: Answers): Block[] {
	const chosen = items.filter((item) => given[`${id}.${item.id}`]);
	return chosen.length > 0
		? [{ kind: 'list', label, items: chosen.map((item) => item.label) }]
		: [];
}

function tablesOf(field: GridField, given: Answers): Block[] {
	return gridsOf(field, given).flatMap(({ title, corner, columns, rows }): Block[] => {
		const filled = rows
			.map(({ head, cells }) => ({
				head: head && headText(head, given),
				isPicked: Boolean(head?.pick && given[head.pick.name]),
				cells: cells.map((input) => answerText(input, given)),
			}))
			.filter(({ isPicked, cells }) => isPicked || cells.some((cell) => cell !== ''));
		if (filled.length === 0) return [];
		return [
			{
				kind: 'table',
				label: title ? `${field.label}: ${title}` : field.label,
				heads: [
					...(corner === undefined ? [] : [corner]),
					...columns.map((head) => headText(head, given)),
				],
				rows: filled.map(({ head, cells }) => [...(head === undefined ? [] : [head]), ...cells]),
			},
		];
	});
}

function headText({ label, pick }: Head, given: Answers): string {
	return (pick && answerText(pick, given)) || label;
}
