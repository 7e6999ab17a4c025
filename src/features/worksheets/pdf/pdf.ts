import type { Answers } from '../../../method/worksheets/inputs.ts';
import type { Worksheet } from '../worksheet.ts';
import { bytesOf, createDocument } from '../../../site/paper/document.ts';
import { drawLayout } from '../../../site/paper/draw.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import { createForm } from '../../../site/paper/form.ts';
import { layOutSheet } from './layout.ts';
import { createMetrics, type Metrics } from '../../../site/paper/metrics.ts';

let metrics: Metrics | undefined;

/**
 * A worksheet as PDF: A4, tagged, to fill in on a screen or by hand.
 *
 * The same worksheet gives the same bytes.
 */
export async function renderPdf(worksheet: Worksheet, answers: Answers = {}): Promise<Uint8Array> {
	const fonts = readFonts();
	metrics ??= createMetrics(fonts);
	const layout = layOutSheet(worksheet, answers, metrics);
	const doc = createDocument(worksheet, fonts, layout);
	drawLayout(doc, createForm(doc, fonts.body), layout);
	return bytesOf(doc);
}
