import type { Node, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quote } from '../prose/guard/finding.ts';
import { footnote } from './pasted.ts';
import { placeIn, startOf } from './place.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

type Finding = Pick<Problem, 'message' | 'hint'>;

const link =
	'Write [words](/levers/allies/): no space between the brackets, none in the address, and every bracket closed.';

/** What stays behind in the text when Markdown does not understand it. Each reads a text once, however it is made. */
const remains: readonly { pattern: RegExp; finding: (found: string) => Finding }[] = [
	{
		pattern: /!\[[^[\]]*\]\([^)\n]*\)?/g,
		finding: (found) => ({
			message: `“${quote(found)}” is no image, and readers would see its brackets.`,
			hint: 'Write ![what it shows](./name.png), with no space in the name of the file.',
		}),
	},
	{
		pattern: /(?<!!)\[[^[\]]+\] ?\((?:[/.#]|https?:|www\.|mailto:)[^)\n]*\)?/g,
		finding: (found) => ({
			message: `“${quote(found)}” is no link, and readers would see its brackets.`,
			hint: link,
		}),
	},
	{
		pattern: /\([^()\n]+\)\[\/[^[\]\n]*\]/g,
		finding: (found) => ({
			message: `“${quote(found)}” has the brackets of a link the wrong way round.`,
			hint: link,
		}),
	},
	// With a note to it, it is no text any more.
	{ pattern: /\[\^[^[\]\s]+\]/g, finding: footnote },
	{
		pattern: /\*\*/g,
		finding: () => ({
			message: '“**” starts or ends nothing here, so readers see two asterisks.',
			hint: 'Write **words** with an asterisk twice on both sides, and no space within them.',
		}),
	},
];

/** Letters that went wrong between two programs: “Ã©” for “é”, “�” for anything. */
const wrongLetters = /Ã[\u0080-\u00BF\u0152-\u0178\u2018-\u203A\u20AC]|â€|Â[\u00A0-\u00BF]|\uFFFD/;

/** Markdown that is not whole, and letters that are not what was typed: readers would see it. */
export function checkBroken({ file, tree, lines }: Page): Problem[] {
	const problems: Problem[] = [];
	const add = (place: Pick<Problem, 'line' | 'column'>, finding: Finding) =>
		problems.push({ file, ...place, ...finding });

	for (const [index, line] of lines.entries()) {
		for (const { 0: word, index: at } of line.matchAll(/[^\s.,;:!?()]+/g)) {
			if (!wrongLetters.test(word)) continue;
			add(
				{ line: index + 1, column: at + 1 },
				{
					message: `“${quote(word)}” holds signs that another program made of a letter.`,
					hint: 'Type the word again, and save the file as UTF-8.',
				},
			);
		}
	}
	visit(tree, (node) => {
		if (node.type === 'text') {
			for (const { pattern, finding } of remains) {
				for (const { 0: found, index } of node.value.matchAll(pattern)) {
					const place = placeIn(node, node.value, index);
					// Whoever puts a stroke before a sign means the sign.
					if (lines[(place.line ?? 1) - 1]?.includes('\\')) continue;
					add(place, finding(found));
				}
			}
		}
		if (node.type === 'paragraph') judgeTable(node, add);
		if ((node.type as string) === 'containerDirective' && !isClosed(node, lines)) {
			add(startOf(node), {
				message: 'This aside is not closed, so all that comes after it stands in it.',
				hint: 'Write a line with “:::” below its text.',
			});
		}
	});
	return problems;
}

function judgeTable(
	node: Paragraph,
	add: (place: Pick<Problem, 'line' | 'column'>, finding: Finding) => void,
): void {
	const [first = '', second = ''] = toString(node).split('\n');
	if (![first, second].every((line) => /^\|.*\|\s*$/.test(line))) return;
	add(startOf(node), {
		message: 'This is no table yet, and readers would see its strokes.',
		hint: `Write “|${' --- |'.repeat(first.split('|').length - 2)}” on a line below the first one.`,
	});
}

/** Whether a block ends with its own colons, and not with the page or what it stands in. */
function isClosed(node: Node, lines: readonly string[]): boolean {
	const { start, end } = node.position!;
	return end.line > start.line && /^[\s>]*:{3,}\s*$/.test(lines[end.line - 1] ?? '');
}
