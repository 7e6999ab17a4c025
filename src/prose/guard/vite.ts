import path from 'node:path';
import type { Plugin } from 'vite';
import { isHarmless } from '../verdict.ts';
import { guardDoor } from './door.ts';

/**
 * Stops an unsafe page before MDX compiles it, and any module in `content/` that is neither a page
 * nor an image or data.
 *
 * @param root Folder of the project.
 * @param ready Waited for before any page is compiled; what is no content need not wait.
 */
export function guardContent(root: string, ready: () => Promise<unknown>): Plugin {
	const content = `${path.join(root, 'content').replaceAll(path.sep, '/')}/`;
	return {
		name: 'guard-content',
		enforce: 'pre',
		transform: {
			// Before every other plugin, also those that come “pre” as well.
			order: 'pre',
			async handler(code, id) {
				if (!id.startsWith(content)) return;
				const [file = '', query] = id.split('?');
				// What Astro makes of a page has a query; what is compiled ends in “.mdx”.
				const made = query !== undefined && !id.endsWith('.mdx');
				if (made && file.endsWith('.mdx')) return;
				if (/\.(json|png|jpe?g|webp|avif|svg)$/.test(file) && !id.endsWith('.mdx')) return;
				await ready();
				if (!isHarmless(code)) guardDoor(code, file);
			},
		},
	};
}
