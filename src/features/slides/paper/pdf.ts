import { bytesOf, createDocument } from '../../../site/paper/document.ts';
import { drawLayout } from '../../../site/paper/draw.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import { placeFooters } from '../../../site/paper/footers.ts';
import { createMetrics, type Metrics } from '../../../site/paper/metrics.ts';
import { artifact, bookmark, element, say, type Paper } from '../../../site/paper/paper.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { FittedSlide } from '../deck.ts';
import {
	canvas,
	layOutSlide,
	type PlacedBlock,
	type PlacedItem,
	type SlideLayout,
} from '../layout.ts';
import { markOf, titleOf, type DeckOnPaper } from './deck-on-paper.ts';

let metrics: Metrics | undefined;

/** Above the footer the ground ends. */
const groundEnd = canvas.bottom + 4;

/** A deck as PDF: 16:9, tagged, one slide a page. The same deck gives the same bytes. */
export async function renderDeckPdf(deck: DeckOnPaper): Promise<Uint8Array> {
	const fonts = readFonts();
	metrics ??= createMetrics(fonts);
	const { width, height, left, right, bottom, top } = canvas;
	const paper: Paper = {
		metrics,
		answers: {},
		density: 1,
		size: { width, height },
		left,
		width: width - left - right,
		bottom: bottom + 8,
		page: 0,
		y: top,
	};
	const root: Node = { tag: 'Document', within: [] };
	deck.slides.forEach((slide, page) => placeSlide({ ...paper, page }, root, slide));
	paper.page = deck.slides.length - 1;
	placeFooters(paper, root, deck);
	const layout = { width, height, pages: deck.slides.length, end: bottom, root };
	const doc = createDocument(deck, fonts, layout);
	drawLayout(doc, noForm, layout);
	return bytesOf(doc);
}

/** Nobody fills a slide in. */
const noForm = {
	add(): never {
		throw new Error('A slide has nothing to fill in.');
	},
};

function placeSlide(paper: Paper, root: Node, slide: FittedSlide): void {
	const layout = layOutSlide(slide, slide.step, paper.metrics);
	const section = element(root, 'Sect');
	placeGround(paper, section, layout);
	const { kicker, title } = layout;
	bookmark(paper, section, 1, titleOf(slide));
	if (kicker) say(paper, element(section, 'P'), kicker);
	const tag = paper.page === 0 ? 'H1' : 'H2';
	say(paper, element(section, tag), { ...title, text: slide.title.text });
	for (const block of layout.blocks) placeBlock(paper, section, block);
	if (slide.part) {
		const style = { ...(kicker?.style ?? title.style), size: 16 };
		const width = 60;
		const x = canvas.width - canvas.right - width;
		const part = { kind: 'words', text: slide.part, style, x, y: canvas.top, width } as const;
		artifact(paper, section, [{ ...part, align: 'right' }]);
	}
}

function placeGround(paper: Paper, section: Node, { isDark }: SlideLayout): void {
	const { signal, ground } = colours;
	const bar = { kind: 'fill', colour: signal, x: 0, height: 8, width: canvas.width } as const;
	artifact(paper, section, [
		...(isDark
			? [
					{
						kind: 'fill',
						colour: ground,
						x: 0,
						y: 0,
						width: canvas.width,
						height: groundEnd,
					} as const,
					{ ...bar, y: groundEnd - 8 },
				]
			: [{ ...bar, y: 0, width: 96, x: canvas.left }]),
	]);
}

function placeBlock(paper: Paper, section: Node, block: PlacedBlock): void {
	const { kind, items } = block;
	if (kind === 'list' || kind === 'steps') return placeList(paper, section, block);
	if (kind === 'agenda') return placeAgenda(paper, section, items);
	for (const one of items) {
		if (kind === 'say') placeBar(paper, section, one);
		say(paper, element(section, 'P'), { ...one, text: one.item.text });
	}
}

function placeList(paper: Paper, section: Node, { kind, from, items }: PlacedBlock): void {
	const list = element(section, 'L');
	items.forEach((one, index) => {
		const item = element(list, 'LI');
		const mark = markOf(kind, from, index)!;
		const x = canvas.left;
		say(paper, element(item, 'Lbl'), { ...one, text: mark, x, width: one.x - x });
		const body = element(item, 'LBody');
		say(paper, body, { ...one, text: one.item.text }, ...(one.after ? [one.after] : []));
	});
}

function placeAgenda(paper: Paper, section: Node, items: readonly PlacedItem[]): void {
	const table = element(section, 'Table');
	items.forEach((one, index) => {
		const row = element(table, 'TR');
		const { before, after, item, style, y, height } = one;
		const to = canvas.width - canvas.right;
		if (index > 0) {
			artifact(paper, row, [
				{ kind: 'line', pen: 0.5, colour: colours.rule, from: [canvas.left, y], to: [to, y] },
			]);
		}
		if (before) {
			const time = { ...before, style: { ...style, colour: colours.muted }, y, height };
			say(paper, element(row, 'TD'), time);
		}
		say(paper, element(row, 'TH', 'Row'), { ...one, text: item.text });
		if (after) say(paper, element(row, 'TD'), after);
	});
}

function placeBar(paper: Paper, section: Node, { y, height }: PlacedItem): void {
	const bar = { x: canvas.left, y: y + 3, width: 6, height: height - 4 };
	artifact(paper, section, [{ kind: 'fill', colour: colours.signal, ...bar }]);
}
