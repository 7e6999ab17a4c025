import { stem } from '../../language/edition/stem.ts';
import type { Language } from '../../language/locales.ts';

/** The name of the folder for a stick, and of its archive without the end: with version and language. */
export function stickName(version: string, language: Language): string {
	return `${stem}-${version}-${language}`;
}

/** The folder of a built site that holds the archives. */
export const folder = 'stick';

/** The pages that say where the archive is, by their id. */
export const namedOn: readonly string[] = ['offline', 'kit'];
