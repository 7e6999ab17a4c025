import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { uiKey, wordsOf } from '../../language/words.ts';
import type { Language } from '../../language/locales.ts';
import { fillPlaces, lateLink } from '../../site/kept-places.ts';
import { documentName, fileName, folder, formats } from './names.ts';

/**
 * Shows the links to the handbook, with the size of each file, on the pages of a built site that
 * have a place for them. The book is made from the built site, so the build cannot know its size;
 * without a book the place stays hidden.
 */
export function showLinks(site: string): void {
	for (const page of globSync('**/index.html', { cwd: site })) {
		const file = path.join(site, page);
		const html = readFileSync(file, 'utf8');
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
		if (canonical === undefined) continue;
		const up = '../'.repeat(page.split(path.sep).length - 1);
		// Below the path under which the site was built, which its pages know.
		const { pathname: home } = new URL(up, canonical);
		const shown = fillPlaces(html, 'handbook', ({ handbook, section }) =>
			section
				? documentLink(site, home, handbook as Language, section)
				: bookLinks(site, home, handbook as Language),
		);
		if (shown !== html) writeFileSync(file, shown);
	}
}

function bookLinks(site: string, home: string, language: Language): string {
	const t = wordsOf(language);
	return formats
		.map((format) => {
			const file = `${folder}/${fileName(language, format)}`;
			const label = t(uiKey(`handbook.${format}`));
			const bytes = statSync(path.join(site, file)).size;
			return lateLink({ href: home + file, label, bytes }, language);
		})
		.join(' · ');
}

/** A page that the book leaves out has no document. */
function documentLink(
	site: string,
	home: string,
	language: Language,
	section: string,
): string | undefined {
	const file = `${folder}/${documentName(section, language)}`;
	if (!existsSync(path.join(site, file))) return undefined;
	const label = wordsOf(language)('handbook.docx');
	const bytes = statSync(path.join(site, file)).size;
	return lateLink({ href: home + file, label, bytes, kind: 'docx' }, language);
}
