import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { uiKey, wordsOf } from '../../language/words.ts';
import type { Language } from '../../language/locales.ts';
import { documentName, fileName, folder, formats } from './names.ts';

/** The place for the links that `HandbookLinks.astro` keeps on a page, empty or filled before. */
const place =
	/(<p\b[^>]*\bdata-handbook="([a-z]+)"(?: data-section="([\w-]+)")?[^>]*?)(\shidden(?:="")?)?>[\s\S]*?<\/p>/g;

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
		const shown = html.replace(
			place,
			(all, start: string, language: Language, section?: string) => {
				const links = section
					? documentLink(site, home, language, section)
					: bookLinks(site, home, language);
				return links ? `${start}>${links}</p>` : all;
			},
		);
		if (shown !== html) writeFileSync(file, shown);
	}
}

function bookLinks(site: string, home: string, language: Language): string {
	const t = wordsOf(language);
	const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	return formats
		.map((format) => {
			const name = fileName(language, format);
			const megabytes = number.format(statSync(path.join(site, folder, name)).size / 1_000_000);
			const label = t(uiKey(`handbook.${format}`));
			return `<a href="${home}${folder}/${name}" download>${label}</a> (${megabytes} MB)`;
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
	const name = documentName(section, language);
	const file = path.join(site, folder, name);
	if (!existsSync(file)) return undefined;
	const kilobytes = Math.ceil(statSync(file).size / 1000);
	const label = wordsOf(language)('handbook.docx');
	return `<a href="${home}${folder}/${name}" download>${label}</a> (${kilobytes} kB, docx)`;
}
