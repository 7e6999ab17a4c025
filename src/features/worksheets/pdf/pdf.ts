import type { Answers } from '../inputs.ts';
import { isWide } from '../layout.ts';
import type { Worksheet } from '../worksheet.ts';
import { writeFooters } from './footers.ts';
import { createPaper, type Fonts, type Paper } from './paper.ts';
import { writeParts } from './parts.ts';
import { writeTop } from './top.ts';

/**
 * A worksheet as PDF: A4, tagged, to fill in on a screen or by hand.
 *
 * The same worksheet gives the same bytes.
 */
export async function renderPdf(
	worksheet: Worksheet,
	fonts: Fonts,
	answers: Answers = {},
): Promise<Uint8Array> {
	const normal = compose(worksheet, fonts, answers, 1);
	if (isFull(normal)) return finish(normal);
	const dense = [0.8, 0.72]
		.map((density) => compose(worksheet, fonts, answers, density))
		.find((paper) => pagesOf(paper) < pagesOf(normal));
	if (dense) return finish(dense);
	const roomy = [1.35, 1.15]
		.map((density) => compose(worksheet, fonts, answers, density))
		.find((paper) => pagesOf(paper) === pagesOf(normal));
	return finish(roomy ?? normal);
}

/** Whether the last page is used well, so that neither less nor more room would help. */
function isFull(paper: Paper): boolean {
	return paper.y > paper.doc.page.height * 0.65;
}

function pagesOf({ doc }: Paper): number {
	return doc.bufferedPageRange().count;
}

function compose(worksheet: Worksheet, fonts: Fonts, answers: Answers, density: number): Paper {
	const landscape = isWide(worksheet.sheet);
	const paper = createPaper(worksheet, fonts, answers, { landscape, density });
	writeTop(paper, worksheet);
	writeParts(paper, worksheet);
	writeFooters(paper, worksheet);
	return paper;
}

async function finish({ doc, root }: Paper): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const done = new Promise((resolve) => doc.on('end', resolve));
	root.end();
	doc.end();
	await done;
	return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.length;
	}
	return bytes;
}
