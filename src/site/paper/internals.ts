import type { Doc } from './doc.ts';

/** An object of the file, to be written later. */
export interface Ref {
	data: Record<string, unknown>;
	end(content?: string | Uint8Array): void;
}

/** The parts of PDFKit that we reach for, because it does not offer them the way we need them. */
export interface Internals {
	ref(data: object): Ref;
	_root: { data: { AcroForm: { data: Record<string, unknown> } } };
	/** Writes what the document's metadata says about it. */
	_addInfo(): void;
	page: { dictionary: Ref; annotations: Ref[] };
}

/** The only place that looks behind PDFKit's types. */
export function internalsOf(doc: Doc): Internals {
	return doc as unknown as Internals;
}
