import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zip } from '../zip.ts';

/**
 * A document whose bytes depend on nothing but its content: the `docx` package writes the time of
 * making into the properties and into every entry of the archive. Adds the language, for which it
 * has no option.
 */
export function settle(docx: Uint8Array, date: Date, language: string): Uint8Array {
	const files = unzipSync(docx);
	const core = 'docProps/core.xml';
	const properties = strFromU8(files[core]!)
		.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${date.toISOString().slice(0, 19)}Z`)
		.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
	return zip({ ...files, [core]: strToU8(properties) }, date);
}
