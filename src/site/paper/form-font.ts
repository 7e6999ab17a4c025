import type { FontFile } from './fonts.ts';
import type { Internals, Ref } from './internals.ts';
import { winAnsi } from './win-ansi.ts';

/** Embeds a TrueType font whole, with the encoding that form fields use. */
export function embedWhole(pdf: Internals, { font: metrics, bytes }: FontFile): Ref {
	const scaled = (value: number) => Math.round((value * 1000) / metrics.unitsPerEm);
	const file = pdf.ref({ Length1: bytes.length });
	file.end(bytes);
	const name = metrics.postscriptName;
	const { minX, minY, maxX, maxY } = metrics.bbox;
	const descriptor = pdf.ref({
		Type: 'FontDescriptor',
		FontName: name,
		Flags: 32,
		FontBBox: [minX, minY, maxX, maxY].map(scaled),
		ItalicAngle: metrics.italicAngle,
		Ascent: scaled(metrics.ascent),
		Descent: scaled(metrics.descent),
		CapHeight: scaled(metrics.capHeight),
		StemV: 80,
		FontFile2: file,
	});
	descriptor.end();
	const font = pdf.ref({
		Type: 'Font',
		Subtype: 'TrueType',
		BaseFont: name,
		Encoding: 'WinAnsiEncoding',
		FirstChar: 32,
		LastChar: 255,
		Widths: winAnsi.map((code) => scaled(metrics.glyphForCodePoint(code).advanceWidth)),
		FontDescriptor: descriptor,
	});
	font.end();
	return font;
}
