import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isWhole } from '../../language/known/known.ts';
import { languageOf, languages, type Language } from '../../language/locales.ts';
import { markSpoken } from './mark.ts';
import { phrasesFor, type PiecesOf } from './phrases.ts';
import { readWritten } from './written.ts';

/**
 * Says on every page of a language that need not be whole which of its texts are in another one
 * (WCAG 2.2, 3.1.2). Nobody who shows a text need know whether it was translated. Pages of whole
 * languages stay as they are.
 *
 * @param site Folder of the built site.
 * @param root Folder of the project.
 */
export async function markPages(site: string, root: string): Promise<void> {
	const partial = languages.filter((language) => !isWhole(language));
	if (partial.length === 0) return;
	const written = readWritten(root);
	const pieces = new Map<Language, PiecesOf>(
		partial.map((language) => [language, phrasesFor(language, written)]),
	);
	for await (const name of glob('**/*.html', { cwd: site })) {
		const piecesOf = pieces.get(languageOf(name.replaceAll('\\', '/')));
		if (!piecesOf) continue;
		const file = path.join(site, name);
		await writeFile(file, markSpoken(await readFile(file, 'utf8'), piecesOf));
	}
}
