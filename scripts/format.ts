/**
 * Formats everything in the project but the pages, or says what is not formatted.
 *
 * Usage: node scripts/format.ts [--check]
 */
import { format } from './format/format.ts';

const isFine = await format(
	process.cwd(),
	process.argv.includes('--check') ? '--check' : '--write',
);
process.exitCode = isFine ? 0 : 1;
