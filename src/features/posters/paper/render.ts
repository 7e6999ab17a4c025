import { bytesOf, createDocument } from '../../../site/paper/document.ts';
import { drawLayout } from '../../../site/paper/draw.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import { createMetrics, type Metrics } from '../../../site/paper/metrics.ts';
import { enlarge } from './enlarge.ts';
import { layOut } from './layout.ts';
import type { PosterSheet } from './poster-sheet.ts';
import { svgOf } from './svg.ts';

let metrics: Metrics | undefined;

/** A poster on A3, as a PDF. */
export function renderA3(sheet: PosterSheet): Promise<Uint8Array> {
	return pdfOf(sheet, 1);
}

/** The same on A2: twice the paper. */
export function renderA2(sheet: PosterSheet): Promise<Uint8Array> {
	return pdfOf(sheet, Math.SQRT2);
}

/** A poster as a picture that can be made as large as anyone likes. */
export function renderSvg(sheet: PosterSheet): Uint8Array {
	const { title, text, language } = sheet;
	return new TextEncoder().encode(svgOf(laidOut(sheet), { title, text, language }));
}

function pdfOf(sheet: PosterSheet, factor: number): Promise<Uint8Array> {
	const layout = enlarge(laidOut(sheet), factor);
	const doc = createDocument(sheet, readFonts(), layout);
	drawLayout(doc, noForm, layout);
	return bytesOf(doc);
}

function laidOut({ poster, imprint }: PosterSheet) {
	metrics ??= createMetrics(readFonts());
	// A text that does not fit stops the build before: see check/posters.ts.
	return layOut(poster, imprint, metrics).layout;
}

/** Nobody fills a poster in. */
const noForm = {
	add(): never {
		throw new Error('A poster has nothing to fill in.');
	},
};
