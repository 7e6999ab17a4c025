import PDFDocument from 'pdfkit';
import type { Fonts } from './fonts.ts';
import type { Style } from './styles.ts';

/** How much room texts take. */
export interface Metrics {
	/** How high a text is when it is set in a width, without the space below it. */
	heightOf(text: string, style: Style, width: number): number;
	/** How wide a text is on one line. */
	widthOf(text: string, style: Style): number;
}

/** Measures as PDFKit will set the text, each text once. */
export function createMetrics(fonts: Fonts): Metrics {
	const doc = new PDFDocument({ autoFirstPage: true });
	for (const [name, { font }] of Object.entries(fonts)) doc.registerFont(name, font);
	const known = new Map<string, number>();

	function once({ font, size, leading }: Style, rest: string, measure: () => number): number {
		const key = `${font} ${size} ${leading} ${rest}`;
		let found = known.get(key);
		if (found === undefined) {
			doc.font(font).fontSize(size);
			found = measure();
			known.set(key, found);
		}
		return found;
	}

	return {
		heightOf: (text, style, width) =>
			once(style, `${width} ${text}`, () =>
				doc.heightOfString(text, { width, lineGap: style.leading }),
			),
		widthOf: (text, style) => once(style, text, () => doc.widthOfString(text)),
	};
}

/** A narrower width in which a text takes as many lines, so that no word is left alone on the last. */
export function evenWidth(metrics: Metrics, text: string, style: Style, width: number): number {
	const height = metrics.heightOf(text, style, width);
	const narrower = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((part) => part * width);
	return narrower.find((one) => metrics.heightOf(text, style, one) <= height) ?? width;
}
