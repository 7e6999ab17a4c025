import { PDFDocument } from '@cantoo/pdf-lib';
import type { Handbook } from '../handbook.ts';
import { openCompiler, set } from './compiler.ts';
import { sourceOf } from './source.ts';

/**
 * The book as a tagged PDF.
 *
 * Typst sets it: it hyphenates, keeps headings with their text, finds the pages that references
 * lead to, and writes tags, bookmarks and a title by itself; PDFKit, which draws the worksheets,
 * has none of these. As PDF/UA-1 it refuses a sign that no font has, a skipped heading, a picture
 * without words.
 *
 * @throws With what Typst says, when it cannot set the book.
 */
export async function pdfOf(book: Handbook): Promise<Uint8Array> {
	const compiler = openCompiler();
	return packed(compiler.pdf(set(compiler, sourceOf(book)), { pdfStandard: 'ua-1' }));
}

/** The same document in less than half of the bytes: Typst leaves its thousands of tags unpacked. */
async function packed(pdf: Uint8Array): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	return document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
	});
}
