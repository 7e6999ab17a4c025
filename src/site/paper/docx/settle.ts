import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inOrder, momentOf } from '../archive.ts';

/**
 * A document whose bytes depend on nothing but its content: the `docx` package writes the time of
 * making into the properties and into every entry of the archive, and names links at random. Adds
 * the language, for which it has no option.
 */
export function settle(docx: Uint8Array, date: Date, language: string): Uint8Array {
	const files = Object.fromEntries(inOrder(settled(docx, date, language)));
	return zipSync(files, { mtime: momentOf(date) });
}

/** The files of such a document. */
export function settled(
	docx: Uint8Array,
	date: Date,
	language: string,
): Record<string, Uint8Array> {
	// PptxGenJS lists folders too, which say nothing that the names of the files do not.
	const files = unzipSync(docx, { filter: ({ name }) => !name.endsWith('/') });
	const core = 'docProps/core.xml';
	const properties = strFromU8(files[core]!)
		.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${date.toISOString().slice(0, 19)}Z`)
		.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
	return { ...files, ...withSteadyLinks(files), [core]: strToU8(properties) };
}

/** Names links by their place in the document. */
function withSteadyLinks(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
	const [text, targets] = ['word/document.xml', 'word/_rels/document.xml.rels'];
	const relations = strFromU8(files[targets]!);
	const ids = [...relations.matchAll(/Id="([^"]+)"[^>]*\/hyperlink"/g)].map(([, id]) => id!);
	if (ids.length === 0) return {};
	const names = new Map(ids.map((id, index) => [id, `link${index + 1}`]));
	const renamed = (xml: string) =>
		xml.replace(/\b(r:id|Id)="([^"]+)"/g, (all, key: string, id: string) =>
			names.has(id) ? `${key}="${names.get(id)!}"` : all,
		);
	return {
		[text]: strToU8(renamed(strFromU8(files[text]!))),
		[targets]: strToU8(renamed(relations)),
	};
}
