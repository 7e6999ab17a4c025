import type { Element, ElementContent, Properties } from 'hast';
import type { Translate } from '../../language/words.ts';
import { gridsOf, isGrid, type Grid } from '../../method/worksheets/grid.ts';
import type { Input } from '../../method/worksheets/inputs.ts';
import {
	scaleOptions,
	type Cell,
	type Field,
	type Sheet,
} from '../../method/worksheets/resolve.ts';
import { element } from '../../site/tree.ts';

/** More columns than this leave no room to write on a page of the book. */
const widest = 6;

/** A worksheet to fill in on paper: what it asks, with room for the answers. */
export function blankForm(
	sheet: Pick<Sheet, 'intro' | 'parts' | 'note'>,
	t: Translate,
): ElementContent[] {
	const parts = sheet.parts.flatMap(({ title, help, fields }): ElementContent[] => [
		...(title ? [element('h5', {}, title)] : []),
		...(help ? [element('p', {}, help)] : []),
		...fields.flatMap((field) => fieldOf(field, t)),
	]);
	return [
		element('h4', {}, t('handbook.form')),
		element('p', {}, sheet.intro),
		...parts,
		...(sheet.note ? [element('p', {}, sheet.note)] : []),
	];
}

function fieldOf(field: Field, t: Translate): ElementContent[] {
	return [question(field), ...roomOf(field, t)];
}

/** The label, and how to answer. */
function question({ label, help, ...field }: Field): Element {
	const scale =
		field.kind === 'scale' && `${field.from} = ${field.low}, ${field.to} = ${field.high}.`;
	const unit = field.kind === 'number' && field.unit ? ` (${field.unit})` : '';
	const more = [help, scale].filter(Boolean).join(' ');
	return element(
		'p',
		{ className: ['question'] },
		element('strong', {}, label + unit),
		...(more ? [' ', element('small', {}, more)] : []),
	);
}

function roomOf(field: Field, t: Translate): ElementContent[] {
	if (isGrid(field)) return gridsOf(field).map((grid) => tableOf(grid, t));
	switch (field.kind) {
		case 'choices':
			return [boxes(field.options)];
		case 'checklist':
			return [boxes(field.items)];
		case 'signature':
			return [lines(2)];
		case 'long-text':
			return [lines(field.lines)];
		default:
			return [...inCell(field, true)];
	}
}

/** What stands in a cell before somebody writes in it; a long list has no place there. */
function inCell(cell: Cell, isWide: boolean): ElementContent[] {
	const options =
		cell.kind === 'choice' ? cell.options : cell.kind === 'scale' ? scaleOptions(cell) : [];
	const isShort = options.map(({ label }) => label).join('').length < 40;
	if (cell.kind === 'scale' || (options.length > 0 && isShort))
		return [element('p', {}, options.map(({ label }) => `☐\u00a0${label}`).join('  '))];
	if (!isWide) return [];
	const fromMethod = cell.kind === 'choice' && cell.from !== undefined;
	return options.length > 0 && !fromMethod ? [boxes(options)] : [lines(1)];
}

function boxes(items: readonly { label: string; help?: string }[]): Element {
	return element(
		'ul',
		{ className: ['boxes'] },
		...items.map(({ label, help }) =>
			element('li', {}, `☐\u00a0${label}`, ...(help ? [' ', element('small', {}, help)] : [])),
		),
	);
}

function lines(count: number): Element {
	return element('div', { className: ['blank'], dataLines: count });
}

function tableOf({ title, corner, columns, rows }: Grid, t: Translate): Element {
	const width = columns.length + (corner === undefined ? 0 : 1);
	if (width > widest) return element('p', {}, t('handbook.wide'));
	const th = (properties: Properties, label: string, help?: string) =>
		element('th', properties, label, ...(help ? [' ', element('small', {}, help)] : []));
	const cell = ({ cell: own }: Input) => element('td', {}, ...(own ? inCell(own, false) : []));
	return element(
		'table',
		{ className: ['form'] },
		...(title ? [element('caption', {}, title)] : []),
		element(
			'thead',
			{},
			element(
				'tr',
				{},
				...(corner === undefined ? [] : [th({ scope: 'col' }, corner)]),
				...columns.map(({ label, help }) => th({ scope: 'col' }, label, help)),
			),
		),
		element(
			'tbody',
			{},
			...rows.map(({ head, cells }) =>
				element(
					'tr',
					{},
					...(head ? [th({ scope: 'row' }, head.pick ? ' ' : head.label)] : []),
					...cells.map(cell),
				),
			),
		),
	);
}
