import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hidesAnything } from '../../language/edition/hidden.ts';
import { leadsToHidden } from './leads-to-hidden.ts';
import { withoutLinks } from './without-links.ts';

/**
 * Takes the links to what this edition leaves out from every page.
 *
 * @param site Folder of the built site.
 */
export async function unlinkPages(site: string): Promise<void> {
	if (!hidesAnything) return;
	for await (const name of glob('**/*.html', { cwd: site })) {
		const file = path.join(site, name);
		await writeFile(file, withoutLinks(await readFile(file, 'utf8'), leadsToHidden));
	}
}
