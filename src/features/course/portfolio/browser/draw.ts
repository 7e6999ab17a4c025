import { make } from '../../../../ui/dom.ts';
import type { Chapter, FilledAnswer, FilledSheet } from '../chapters.ts';
import type { PortfolioWords } from '../docx/document.ts';
import type { Block } from '../filled.ts';
import type { Piece } from '../pieces.ts';

/** What somebody has of a unit, but for their own words on it: those have a place of their own. */
export function drawChapter({ sheets, answers }: Chapter, words: PortfolioWords): HTMLElement[] {
	return [
		...(sheets.length > 0
			? [make('h3', {}, words.sheets), ...sheets.flatMap((sheet) => drawSheet(sheet, words))]
			: []),
		...(answers.length > 0
			? [make('h3', {}, words.answers), ...answers.flatMap((one) => drawAnswer(one, words))]
			: []),
	];
}

/** References, as a list of sources has them. */
export function drawReferences(references: readonly (readonly Piece[])[]): HTMLElement[] {
	return references.map((pieces) =>
		make(
			'li',
			{},
			...pieces.map(({ text, italic, href }) => {
				const words = italic ? make('i', {}, text) : text;
				return href ? make('a', { href }, words) : words;
			}),
		),
	);
}

function drawSheet({ title, name, blocks, earlier }: FilledSheet, words: PortfolioWords) {
	return [
		make('h4', {}, name ? `${title}: ${name}` : title),
		...blocks.map(drawBlock),
		...(earlier.length > 0
			? [drawBlock({ kind: 'lines', label: words.earlier, lines: earlier })]
			: []),
	];
}

function drawBlock(block: Block): HTMLElement {
	const label = make('p', { className: 'filled-label' }, block.label);
	if (block.kind === 'lines') return make('div', {}, label, ...paragraphs(block.lines));
	if (block.kind === 'list')
		return make(
			'div',
			{},
			label,
			make('ul', {}, ...block.items.map((item) => make('li', {}, item))),
		);
	const head = make('tr', {}, ...block.heads.map((text) => make('th', { scope: 'col' }, text)));
	const rows = block.rows.map((row) => make('tr', {}, ...row.map((text) => make('td', {}, text))));
	const table = make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows));
	const scroll = make('section', { className: 'scroll', tabIndex: 0 }, table);
	scroll.ariaLabel = block.label;
	return make('div', {}, label, scroll);
}

function drawAnswer({ ask, lines, form, result }: FilledAnswer, words: PortfolioWords) {
	const items = () => lines.map((line) => make('li', {}, line));
	return [
		make('h4', {}, ask),
		...(form === 'text'
			? paragraphs(lines)
			: [make(form === 'order' ? 'ol' : 'ul', {}, ...items())]),
		...(result ? [make('p', { className: 'aside' }, words[`result.${result}`])] : []),
	];
}

function paragraphs(lines: readonly string[]): HTMLElement[] {
	return lines.map((line) => make('p', { className: 'lines' }, line));
}
