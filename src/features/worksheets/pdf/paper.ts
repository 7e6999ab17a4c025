import PDFDocument from 'pdfkit';
import type { Answers } from '../inputs.ts';
import { dateOf, type Worksheet } from '../worksheet.ts';
import { createForm, type Form } from './form.ts';
import { writeMetadata } from './metadata.ts';

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** The fonts of a printed worksheet, as TrueType or OpenType bytes: see `sfntOf` for WOFF. */
export interface Fonts {
	/** For running text and for what someone types. */
	body: Uint8Array;
	/** For titles. */
	heading: Uint8Array;
	/** For labels and small print. */
	label: Uint8Array;
}

/** A document being written, from top to bottom. */
export interface Paper {
	doc: Doc;
	form: Form;
	/** The structure element that holds all others. */
	root: Element;
	answers: Answers;
	left: number;
	width: number;
	/** Where the next thing goes. */
	y: number;
	/** 1 for a sheet with room to write; less for one that has to fit on fewer pages. */
	density: number;
	/** Below this is the footer. */
	bottom: number;
}

export const colours = {
	ink: '#21172a',
	muted: '#5f5168',
	accent: '#745100',
	ground: '#3c1b4d',
	signal: '#ffcf3f',
	line: '#75657f',
	rule: '#c4b8cc',
	wash: '#f7f3f8',
};

/**
 * White around the text, in points. Letter is 25 points shorter than A4 at the top and at the foot, and
 * printers leave some 18 blank: what stands within 43 points of those edges would be cut off there.
 * Of a sheet on its side, the ends are left and right.
 */
const margin = { top: 46, side: 52, bottom: { portrait: 85, landscape: 64 } };

/** An empty document with its first page, its title, language and fonts. */
export function createPaper(
	worksheet: Worksheet,
	fonts: Fonts,
	answers: Answers,
	{ landscape, density }: { landscape: boolean; density: number },
): Paper {
	const { title, summary, language, sheet, site } = worksheet;
	const doc = new PDFDocument({
		size: 'A4',
		layout: landscape ? 'landscape' : 'portrait',
		margin: 0,
		autoFirstPage: false,
		bufferPages: true,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: language,
		info: {
			Title: title,
			Author: site,
			Subject: summary,
			Creator: site,
			CreationDate: dateOf(sheet),
			ModDate: dateOf(sheet),
		},
	});
	writeMetadata(doc, worksheet);
	for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
	doc.addPage();
	doc.font('body');

	const root = doc.struct('Document');
	doc.addStructure(root);
	return {
		doc,
		form: createForm(doc, fonts.body),
		root,
		answers,
		left: margin.side,
		width: doc.page.width - 2 * margin.side,
		y: margin.top,
		density,
		bottom: doc.page.height - margin.bottom[landscape ? 'landscape' : 'portrait'],
	};
}

/** Goes on to the next page unless `height` still fits on this one. */
export function ensure(paper: Paper, height: number): boolean {
	if (paper.y + height <= paper.bottom) return false;
	paper.doc.addPage();
	paper.y = margin.top;
	return true;
}

/** Draws what a screen reader must skip: lines and boxes, or what repeats at the top of a page. */
export function artifact(
	{ doc }: Paper,
	draw: (doc: Doc) => void,
	type: 'Layout' | 'Pagination' = 'Layout',
): void {
	doc.markContent('Artifact', { type });
	doc.save();
	draw(doc);
	doc.restore();
	doc.endMarkedContent();
}

/** Draws what stands at the foot of every page, for a screen reader to skip. */
export function foot({ doc }: Paper, draw: (doc: Doc) => void): void {
	// By hand, as PDFKit's `markContent` drops the subtype.
	doc.addContent('/Artifact << /Type /Pagination /Subtype /Footer >> BDC');
	doc.save();
	draw(doc);
	doc.restore();
	doc.addContent('EMC');
}

/** Adds a structure element to `parent`, fills it and closes it. */
export function element(
	{ doc }: Paper,
	parent: Element,
	tag: string,
	fill?: (made: Element) => void,
	options: { scope?: 'Column' | 'Row' } = {},
): void {
	const made = doc.struct(tag as never, options as never);
	parent.add(made);
	fill?.(made);
	made.end();
}
