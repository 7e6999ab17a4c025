import type { Nodes, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { rStrategies } from '../../../method/schemas/case.ts';
import { typeset } from '../../../site/paper/sentences.ts';

/** The page on which each rung of the R-ladder has its question. */
export const rungsPage = 'framework/circular-direction';

/** A question with its place, in lines and columns of the page below its facts. */
export interface RungQuestion {
	text: string;
	line: number;
	column: number;
}

/** The question of each rung of the R-ladder: the last cell of the row that starts with the rung. */
export function rungQuestions(tree: Root): ReadonlyMap<string, RungQuestion> {
	const found = new Map<string, RungQuestion>();
	visit(tree, 'table', ({ children }: Table) => {
		for (const { children: cells } of children) {
			const [first, last] = [cells[0], cells.at(-1)];
			const rung = first && toString(first);
			if (!last || !rStrategies.some((one) => one === rung)) continue;
			found.set(rung!, { text: typeset(toString(last)), ...placeOf(last) });
		}
	});
	return found;
}

function placeOf({ position }: Nodes) {
	const { line, column } = position!.start;
	return { line, column };
}
