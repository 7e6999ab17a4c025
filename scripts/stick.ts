/**
 * Makes of a built site an archive in each language that opens from a folder by a double click, in
 * its folder `stick/`. The pages of the site that name it then show the link.
 *
 * Usage: node scripts/stick.ts [folder]
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import pkg from '../package.json' with { type: 'json' };
import { makeSticks, total } from '../src/features/stick/make.ts';
import { isHidden } from '../src/language/edition/hidden.ts';
import { createProgress } from '../src/site/progress.ts';

if (isHidden('stick')) {
	console.error('This edition leaves out the archive for a stick: see “hide:” in edition.yaml.');
} else {
	const progress = createProgress('Filling the stick', total);
	try {
		const file = `content/changes/${pkg.version.replaceAll('.', '-')}.yaml`;
		const { date } = parse(readFileSync(file, 'utf8')) as { date: string };
		await makeSticks(process.argv[2] ?? 'dist', { version: pkg.version, date }, (name, bytes) => {
			progress.tick(name);
			console.log(`${name}  ${(bytes / 1e6).toFixed(1)} MB`);
		});
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
