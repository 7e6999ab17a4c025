import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, withLocale } from '../../language/locales.ts';
import { documentName, folder, inWord } from './names.ts';

/** What this needs to know of the list that a kit is made from. */
interface KitList {
	items: Record<string, { files: { path: string; format: string }[] }>;
}

/**
 * Offers the documents of steps and guides in the kit too: the list of a built site names them once
 * they are there.
 */
export function offerInKit(site: string): void {
	for (const language of languages) {
		const file = path.join(site, withLocale('kit.json', language));
		if (!existsSync(file)) continue;
		const list = JSON.parse(readFileSync(file, 'utf8')) as KitList;
		for (const [id, { files }] of Object.entries(list.items)) {
			const document = `${folder}/${documentName(id.replaceAll('/', '-'), language)}`;
			const isNamed = files.some((one) => one.path === document);
			if (isNamed || !inWord.includes(id.split('/')[0]!)) continue;
			if (existsSync(path.join(site, document))) files.push({ path: document, format: 'docx' });
		}
		writeFileSync(file, JSON.stringify(list));
	}
}
