import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX, as XML. For tests only. */
export function read(docx: Uint8Array) {
	const files = unzipSync(docx);
	const part = (name: string) => strFromU8(files[name]!);
	return {
		text: part('word/document.xml'),
		core: part('docProps/core.xml'),
		styles: part('word/styles.xml'),
		footer: part('word/footer1.xml'),
	};
}

/**
 * The texts of the paragraphs, or of those with a style, in order. A box is ☐ or ☒. For tests only.
 */
export function paragraphs(xml: string, style?: string): string[] {
	return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
		.map(([paragraph]) => paragraph)
		.filter((paragraph) => !style || paragraph.includes(`<w:pStyle w:val="${style}"/>`))
		.map((paragraph) =>
			[...paragraph.matchAll(/<w:t[^>]*>([^<]*)|<w:sym w:char="(\w+)"/g)]
				.map(([, text, code]) =>
					code ? String.fromCodePoint(parseInt(code, 16)) : unescaped(text!),
				)
				.join(''),
		);
}

function unescaped(xml: string): string {
	const characters = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return xml.replace(
		/&(lt|gt|quot|apos|amp);/g,
		(_, name: keyof typeof characters) => characters[name],
	);
}
