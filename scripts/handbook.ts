/**
 * Makes the handbook from a built site: a PDF and an EPUB in each language, in its folder
 * `handbook/`. The pages of the site that name it then show their links.
 *
 * Usage: node scripts/handbook.ts [folder]
 */
import { makeHandbook, total } from '../src/features/handbook/make.ts';
import { isHidden } from '../src/language/edition/hidden.ts';
import { createProgress } from '../src/site/progress.ts';

if (isHidden('handbook')) {
	console.error('This edition leaves out the handbook: see “hide:” in edition.yaml.');
} else {
	const progress = createProgress('Setting the book', total);
	try {
		await makeHandbook(process.cwd(), process.argv[2] ?? 'dist', progress.tick);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
