import { visit } from 'unist-util-visit';
import { findCitations } from '../method/citations/syntax.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Ids } from './ids.ts';
import { placeIn } from './place.ts';
import type { Page } from './project.ts';

/** Citations of works that are not in the bibliography. */
export function checkCitations({ file, tree }: Page, { bibliography }: Ids): Problem[] {
	const problems: Problem[] = [];
	visit(tree, 'text', (node) => {
		for (const { start, cites } of findCitations(node.value)) {
			for (const { key } of cites.filter(({ key }) => !bibliography.has(key))) {
				problems.push({
					file,
					...placeIn(node, node.value, start),
					message: `“@${key}” is cited, but it is not in content/bibliography.json.`,
					hint: didYouMean(key, bibliography),
				});
			}
		}
	});
	return problems;
}
