import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, withLocale } from '../../language/locales.ts';
import { sizeText } from '../../language/size.ts';
import { wordsOf } from '../../language/words.ts';
import { folder, namedOn, stickName } from './names.ts';

/** The place for the link that `StickLinks.astro` keeps on a page, empty or filled before. */
const place = /(<p\b[^>]*\bdata-stick="[\w-]+"[^>]*?)(\shidden(?:="")?)?>[\s\S]*?<\/p>/;

/**
 * Shows the link to the archive of each language on the pages of a built site that have a place for
 * it. The archive is made from the built site, so the build cannot know its size.
 */
export function showLinks(site: string, base: string, version: string): void {
	for (const language of languages) {
		const name = `${folder}/${stickName(version, language)}.zip`;
		const t = wordsOf(language);
		const size = sizeText(statSync(path.join(site, name)).size, language);
		const link = `<a href="${base}${name}" download>${t('stick.link')}</a> (${size}, zip). ${t('stick.how')}`;
		for (const id of namedOn) {
			const file = path.join(site, withLocale(id, language), 'index.html');
			if (!existsSync(file)) continue;
			const html = readFileSync(file, 'utf8');
			writeFileSync(
				file,
				html.replace(place, (_all, start: string) => `${start}>${link}</p>`),
			);
		}
	}
}
