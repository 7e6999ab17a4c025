import type { Language } from '../../src/language/locales.ts';
import type { Page } from '../../src/check/page.ts';
import { measure, type Readability } from './readability.ts';
import { runningText } from './running-text.ts';

/** How a page reads. */
export interface PageReport extends Readability {
	file: string;
	language: Language;
	/** The folder it is in: `levers`, or `other` for a page beside the folders. */
	kind: string;
}

/** Measures pages, the hardest first. A page without a sentence is left out. */
export function readPages(pages: readonly Page[], tick: (file: string) => void): PageReport[] {
	return pages
		.flatMap((page): PageReport[] => {
			const { file, language, name, tree } = page;
			const found = measure(runningText(tree), language);
			tick(file);
			return found ? [{ file, language, kind: folderOf(name), ...found }] : [];
		})
		.sort((a, b) => a.ease - b.ease || a.file.localeCompare(b.file, 'en'));
}

function folderOf(name: string): string {
	return name.includes('/') ? name.slice(0, name.indexOf('/')) : 'other';
}
