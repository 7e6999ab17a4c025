import { existsSync } from 'node:fs';
import path from 'node:path';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';
import { startOf } from './place.ts';
import type { Page } from './page.ts';

/** Images that are not there, or that say nothing to someone who cannot see them. */
export function checkImages({ file, tree }: Page, root: string): Problem[] {
	const problems: Problem[] = [];
	visit(tree, 'image', (node) => {
		const where = { file, ...startOf(node) };
		if (!node.alt?.trim()) {
			problems.push({
				...where,
				message: `The image “${node.url}” has no description for someone who cannot see it.`,
				hint: 'Write what it shows between the brackets: ![Two colleagues weigh a day of waste](…).',
			});
		}
		const found = node.url.startsWith('/')
			? path.join(root, 'public', node.url)
			: path.join(root, path.dirname(file), node.url);
		if (!existsSync(found)) {
			problems.push({
				...where,
				message: `The image “${node.url}” does not exist.`,
				hint: `Expected it at ${path.relative(root, found).replaceAll(path.sep, '/')}.`,
			});
		}
	});
	return problems;
}
