/** An object of the file, to be written later. */
export interface Ref {
	data: Record<string, unknown>;
	end(content?: string | Uint8Array): void;
}

/** The parts of PDFKit that make form fields and that it does not offer with a tooltip or a tree. */
export interface Internals {
	ref(data: object): Ref;
	_root: { data: { AcroForm: { data: Record<string, unknown> } } };
	_font: { font: FontMetrics };
	page: { dictionary: Ref; annotations: Ref[] };
}

export interface FontMetrics {
	postscriptName: string;
	ascent: number;
	descent: number;
	capHeight: number;
	unitsPerEm: number;
	italicAngle: number;
	bbox: { minX: number; minY: number; maxX: number; maxY: number };
	glyphForCodePoint(code: number): { advanceWidth: number };
}
