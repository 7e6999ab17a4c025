import { readFileSync } from 'node:fs';
import { languages, type Language } from '../language/locales.ts';
import type { apaOfEachAsJson } from '../method/citations/alone.ts';
import { lendFormatted, type formatAll } from '../method/citations/apa.ts';
import { readStyle } from '../method/citations/engine.ts';
import type { CitedPage } from '../method/citations/page-work.ts';
import type { Work } from '../method/schemas/bibliography.ts';
import { guardDoor } from '../prose/guard/door.ts';
import { drawing } from './drawn/drawing.ts';

const alone = drawing<typeof apaOfEachAsJson>('src/method/citations/alone.ts', 'apaOfEachAsJson');
const formatted = drawing<typeof formatAll>('src/method/citations/apa.ts', 'formatAll');

/**
 * Puts all works in APA in another thread, and has it from the last build when they are the same.
 * When that fails, whoever asks for a work does it, and hears why.
 *
 * @param file The bibliography.
 */
export async function formatAhead(file: string): Promise<void> {
	try {
		const text = readFileSync(file, 'utf8');
		guardDoor(text, file);
		const works = JSON.parse(text) as Work[];
		const style = readStyle();
		await Promise.all(
			languages.map(async (language) =>
				lendFormatted(works, language, await formatted.now('APA', works, language, style)),
			),
		);
	} catch {
		// The check names what is wrong with the bibliography.
	}
}

/** How to refer to each of some pages in APA 7, as HTML, by their id. */
export async function referencesTo(
	pages: readonly CitedPage[],
	language: Language,
): Promise<ReadonlyMap<string, string>> {
	const json = await alone.now('references to pages', pages, language);
	return new Map(JSON.parse(Buffer.from(json).toString()) as [string, string][]);
}
