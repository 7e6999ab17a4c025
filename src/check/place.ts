import type { Node } from 'mdast';
import type { Problem } from './problem.ts';

/** Where a node of a page starts. */
export function startOf(node: Node): Pick<Problem, 'line' | 'column'> {
	return { line: node.position?.start.line, column: node.position?.start.column };
}

/** The place of a character in a text node, which may run over several lines. */
export function placeIn(
	node: Node,
	text: string,
	offset: number,
): Pick<Problem, 'line' | 'column'> {
	const before = text.slice(0, offset).split('\n');
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return {
		line: line + before.length - 1,
		column: before.length === 1 ? column + offset : before.at(-1)!.length + 1,
	};
}
