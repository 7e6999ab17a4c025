import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, withLocale } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { fillPlaces, lateLink } from '../../site/kept-places.ts';
import { folder, namedOn, stickName } from './names.ts';

/**
 * Shows the link to the archive of each language on the pages of a built site that have a place for
 * it. The archive is made from the built site, so the build cannot know its size.
 */
export function showLinks(site: string, base: string, version: string): void {
	for (const language of languages) {
		const name = `${folder}/${stickName(version, language)}.zip`;
		const t = wordsOf(language);
		const link = lateLink(
			{
				href: base + name,
				label: t('stick.link'),
				bytes: statSync(path.join(site, name)).size,
				kind: 'zip',
			},
			language,
		);
		for (const id of namedOn) {
			const file = path.join(site, withLocale(id, language), 'index.html');
			if (!existsSync(file)) continue;
			const html = readFileSync(file, 'utf8');
			writeFileSync(
				file,
				fillPlaces(html, 'stick', () => `${link}. ${t('stick.how')}`),
			);
		}
	}
}
