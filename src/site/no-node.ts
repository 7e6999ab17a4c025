import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Stops a build in which a script for browsers asks for a module of Node. Vite would put an empty one
 * in its place, and the script would fail at its reader's.
 */
export function noNodeForBrowsers(root: string): Plugin {
	return {
		name: 'no-node-for-browsers',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		resolveId(id, importer) {
			if (!isBuiltin(id)) return;
			const file = path.relative(root, importer ?? '').replaceAll(path.sep, '/');
			throw new Error(
				`${file} imports “${id}”, which no browser has, and a script for browsers loads it.`,
			);
		},
	};
}
