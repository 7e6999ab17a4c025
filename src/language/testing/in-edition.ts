import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

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
		const imports = Object.entries(modules).map(
			([name, from]) => `import * as ${name} from './src/${from}';`,
		);
		const code = `${imports.join('\n')}\nprocess.stdout.write(JSON.stringify(${expression}));`;
		const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
			encoding: 'utf8',
			env: { ...process.env, SITE_EDITION: file },
		});
		return JSON.parse(output);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
