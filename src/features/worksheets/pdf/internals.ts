/** An object of the file, to be written later. */
export interface Ref {
	data: Record<string, unknown>;
	end(content?: string | Uint8Array): void;
}

/** The parts of PDFKit that we reach for, because it does not offer them the way we need them. */
export interface Internals {
	ref(data: object): Ref;
	_root: { data: { AcroForm: { data: Record<string, unknown> } } };
	_font: { font: FontMetrics };
	/** Writes what the document's metadata says about it. */
	_addInfo(): void;
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
