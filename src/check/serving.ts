import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';
import { findMisplaced } from './before-build.ts';
import { formatProblem, type Problem } from './problem.ts';

/** For how long what was found is believed, in milliseconds: one page asks for many files. */
const moment = 500;

/**
 * Serves nothing to who writes, while the site runs for them, as long as there is a file that does
 * not belong there: also one that came after the start. Vite serves any file as it is.
 */
export function serveNothingUnsafe(root: string): Plugin {
	let found: Promise<Problem[]> | undefined;
	let at = 0;
	const look = () => {
		if (!found || performance.now() - at > moment) {
			at = performance.now();
			found = findMisplaced(root);
		}
		return found;
	};
	return {
		name: 'serve-nothing-unsafe',
		enforce: 'pre',
		configureServer({ middlewares }) {
			middlewares.use((_request, response, next) => {
				look().then((problems) => {
					if (problems.length === 0) return next();
					response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
					response.end(
						problems.map((one) => stripVTControlCharacters(formatProblem(one))).join('\n\n'),
					);
				}, next);
			});
		},
	};
}
