/**
 * Writes what the check found in a proposal as a comment on it, to standard output.
 *
 * Usage: node scripts/comment.ts <check.json> <conclusion> <address of the run>
 *
 * Needs nothing that is installed: it runs with the right to comment, on a result that somebody
 * else's code has made.
 */
import { readFile } from 'node:fs/promises';
import { commentOf, readFound } from './comment/comment.ts';

const [file, conclusion, run] = process.argv.slice(2);
if (!file || !conclusion || !run) {
	console.error('Usage: node scripts/comment.ts <check.json> <conclusion> <address of the run>');
	process.exitCode = 2;
} else {
	const text = await readFile(file, 'utf8').catch(() => '');
	console.log(commentOf(readFound(text), conclusion === 'success', run));
}
