import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProcess } from './in-process.ts';

/**
 * What an expression is in an edition with some languages, as another process sees it. For tests only.
 *
 * @param languages As `edition.yaml` has them: `[en, nl]`.
 * @param modules The modules that the expression names, by their name there and their path.
 */
export function inEdition(
	languages: string,
	modules: Readonly<Record<string, string>>,
	expression: string,
): unknown {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'languages-'));
	try {
		const file = path.join(folder, 'edition.yaml');
		const own = readFileSync('edition.yaml', 'utf8');
		writeFileSync(file, own.replace(/^languages: .*$/m, `languages: ${languages}`));
		return inProcess({ SITE_EDITION: file }, modules, expression);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
