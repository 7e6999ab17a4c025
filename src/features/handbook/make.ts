import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { languages } from '../../language/locales.ts';
import type { Release } from '../../method/schemas/release.ts';
import { sectionDocx } from './docx/section.ts';
import { epubOf } from './epub/epub.ts';
import { authorsOf } from './authors.ts';
import { offerInKit } from './kit.ts';
import { showLinks } from './links.ts';
import { documentName, fileName, folder, inWord } from './names.ts';
import { readHandbook } from './read.ts';
import { coverOf } from './typst/cover.ts';
import { pdfOf } from './typst/pdf.ts';

/** How many files are made, for whoever shows how far we are. */
export const total = languages.length * 2;

/**
 * Makes the handbook of a built site in every language and shows the links to it.
 *
 * @param root The project, which knows the day of its version.
 * @param tick Called with the name of each file that is made.
 */
export async function makeHandbook(
	root: string,
	site: string,
	tick: (name: string) => void,
): Promise<void> {
	if (!existsSync(path.join(site, 'all/index.html')))
		throw new Error(`There is no site in “${site}”: run npm run build first.`);
	mkdirSync(path.join(site, folder), { recursive: true });
	for (const language of languages) {
		const book = readHandbook(site, language, (version) => dateOf(root, version));
		const write = (format: 'pdf' | 'epub', bytes: Uint8Array) => {
			const name = fileName(language, format);
			writeFileSync(path.join(site, folder, name), bytes);
			tick(name);
		};
		write('pdf', await pdfOf(book));
		write('epub', await epubOf(book, await coverOf(book)));
		for (const { id, sections } of book.parts)
			if (inWord.includes(id))
				for (const section of sections)
					writeFileSync(
						path.join(site, folder, documentName(section.id, language)),
						await sectionDocx(book, section, authorsOf(site, section)),
					);
	}
	showLinks(site);
	offerInKit(site);
}

/** The day of a version, as it is told to readers. */
function dateOf(root: string, version: string): string {
	const folder = path.join(root, 'content/changes');
	const releases = globSync('*.yaml', { cwd: folder }).map(
		(file) =>
			parse(readFileSync(path.join(folder, file), 'utf8')) as Pick<Release, 'version' | 'date'>,
	);
	const release = releases.find((one) => one.version === version);
	if (!release) throw new Error(`No file in content/changes/ describes version ${version}.`);
	return release.date;
}
