import type { Doc } from '../../../site/paper/doc.ts';
import { bytesOf, createDocument } from '../../../site/paper/document.ts';
import { drawLayout } from '../../../site/paper/draw.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import { placeFooters } from '../../../site/paper/footers.ts';
import { internalsOf } from '../../../site/paper/internals.ts';
import { mm } from '../../../site/paper/mm.ts';
import { createMetrics, type Metrics } from '../../../site/paper/metrics.ts';
import { artifact, bookmark, type Paper } from '../../../site/paper/paper.ts';
import type { Layout, Node, Shape } from '../../../site/paper/placed.ts';
import { colours } from '../../../site/paper/styles.ts';
import type { Card, Deck } from '../card.ts';
import { placeBack, placeFront, type Frame } from './face.ts';
import { size } from './measures.ts';
import { columns, cutMarks, perSheet, placeOn, sheet, sheetsOf } from './sheet.ts';

let metrics: Metrics | undefined;

/** What is left for the foot of a page between the marks for the knife and what no printer prints. */
const footRoom = 26;

/**
 * Cards on A4, eight to a page, to print on both sides and to cut. On every second page stand the
 * backs, the columns the other way round, so that they meet their fronts when the sheet is turned on
 * its long edge.
 */
export async function renderSheets(deck: Deck): Promise<Uint8Array> {
	const paper = paperOf(sheet.width, sheet.height);
	const root: Node = { tag: 'Document', within: [] };
	const sheets = sheetsOf(deck.cards);
	sheets.forEach((cards, number) => {
		for (const face of ['front', 'back'] as const) {
			const page = 2 * number + (face === 'front' ? 0 : 1);
			const on = { ...paper, page };
			artifact(on, root, cutMarks.map(cutLine));
			cards.forEach((card, index) => {
				const { x, y, row } = placeOn(index, face);
				if (face === 'front') bookmark(on, root, 1, card.title, y - 6);
				const reach = 1.5 * mm;
				placeFace(face, root, card, {
					metrics: paper.metrics,
					page,
					x,
					y,
					scale: 1,
					bleed: {
						left: reach,
						top: row === 0 ? reach : 0,
						// Nothing stands below the last card of a column.
						bottom: index + columns >= Math.min(cards.length, perSheet) ? reach : 0,
					},
				});
			});
		}
	});
	paper.page = 2 * sheets.length - 1;
	placeFooters(paper, root, deck, footRoom);
	return draw(deck, paper, root);
}

/** Room for the knife around a card from a printing house, and the card: A6 on its side. */
const bleed = 3 * mm;

/** How much larger such a card is. */
const larger = (148 * mm) / size.width;

/** One card a page, first its front and then its back, for a printing house: A6 with 3 mm to cut off. */
export async function renderSingles(deck: Deck): Promise<Uint8Array> {
	const [width, height] = [148 * mm + 2 * bleed, 105 * mm + 2 * bleed];
	const paper = paperOf(width, height);
	const root: Node = { tag: 'Document', within: [] };
	deck.cards.forEach((card, index) => {
		const frame = { metrics: paper.metrics, x: bleed, y: bleed, scale: larger };
		const grounds = { left: bleed, top: bleed, bottom: bleed };
		bookmark({ ...paper, page: 2 * index }, root, 1, card.title);
		placeFace('front', root, card, { ...frame, page: 2 * index, bleed: grounds });
		placeFace('back', root, card, { ...frame, page: 2 * index + 1, bleed: grounds });
	});
	paper.page = 2 * deck.cards.length - 1;
	return draw(deck, paper, root, (doc) => {
		const page = internalsOf(doc).page.dictionary.data;
		page['BleedBox'] = [0, 0, width, height];
		page['TrimBox'] = [bleed, bleed, width - bleed, height - bleed];
	});
}

/** Draws what was placed; `onPage` may add to each page. */
function draw(deck: Deck, paper: Paper, root: Node, onPage?: (doc: Doc) => void) {
	const layout: Layout = { ...paper.size, pages: paper.page + 1, end: paper.bottom, root };
	const doc = createDocument(deck, readFonts(), layout);
	drawLayout(doc, noForm, layout);
	for (let page = 0; onPage && page < layout.pages; page++) {
		doc.switchToPage(page);
		onPage(doc);
	}
	return bytesOf(doc);
}

function placeFace(face: 'front' | 'back', root: Node, card: Card, frame: Frame): void {
	if (face === 'front') placeFront(frame, root, card);
	else placeBack(frame, root, card);
}

function paperOf(width: number, height: number): Paper {
	metrics ??= createMetrics(readFonts());
	const left = sheet.left + 2 * mm;
	return {
		metrics,
		answers: {},
		density: 1,
		size: { width, height },
		left,
		width: width - 2 * left,
		bottom: sheet.bottom + 4 * mm,
		page: 0,
		y: 0,
	};
}

function cutLine([from, to]: (typeof cutMarks)[number]): Shape {
	return { kind: 'line', colour: colours.ink, pen: 0.35, from, to };
}

/** Nobody fills a card in. */
const noForm = {
	add(): never {
		throw new Error('A card has nothing to fill in.');
	},
};
