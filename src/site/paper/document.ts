import PDFDocument from 'pdfkit';
import { dateOf, type Titled } from './titled.ts';
import type { Fonts } from './fonts.ts';
import { writeMetadata } from './metadata.ts';

import type { Doc } from './doc.ts';

/** An empty document with its first page, its title, language and fonts. */
export function createDocument(
	titled: Titled,
	fonts: Fonts,
	{ width, height }: { width: number; height: number },
): Doc {
	const { title, summary, language, sheet, site } = titled;
	const doc = new PDFDocument({
		size: [width, height],
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
	writeMetadata(doc, titled);
	for (const [name, { font }] of Object.entries(fonts)) doc.registerFont(name, font);
	doc.addPage();
	doc.font('body');
	return doc;
}

/** Ends a document, and gives its bytes. */
export async function bytesOf(doc: Doc): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const done = new Promise((resolve) => doc.on('end', resolve));
	doc.end();
	await done;
	return new Uint8Array(Buffer.concat(chunks));
}
