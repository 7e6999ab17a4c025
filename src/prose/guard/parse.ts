import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { keptByText } from '../../method/kept.ts';
import { quote, type Finding } from './finding.ts';

/**
 * The extensions that the site compiles with, in the same order: MDX, then Astro's GFM, then
 * Starlight's directives. Another order reads some signs differently, and then this guard would
 * judge another page than the one that runs.
 */
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective);

/** Reads the text of a page as a syntax tree. Nothing of it runs. */
export function parseBody(body: string): { tree: Root } | { finding: Finding } {
	try {
		return { tree: parser.parse(body) };
	} catch (error) {
		return { finding: explain(error) };
	}
}

/** The same, once for each text: for those who only look at the tree. */
export const readBody = keptByText('body of a page', parseBody);

/** How often a text that cannot be read is read again without the line that was in the way. */
const attempts = 6;

/**
 * Goes on where {@link parseBody} gave up, so that one slip hides no other: without the line that
 * could not be read, again and again, in a text that is not too long for that.
 */
export function parseDraft(body: string, first: Finding): { findings: Finding[]; tree?: Root } {
	const findings = [explainLine(body, first)];
	const lines = body.split('\n');
	if (body.length > 20_000) return { findings };
	for (let attempt = 0, last = first; attempt < attempts; attempt++) {
		const at = (last.line ?? 0) - 1;
		if (!lines[at]?.trim()) break;
		lines[at] = '';
		const parsed = parseBody(lines.join('\n'));
		if ('tree' in parsed) return { findings, tree: parsed.tree };
		last = parsed.finding;
		findings.push(explainLine(lines.join('\n'), last));
	}
	return { findings };
}

/** What is said of a line in the writing of another program, which knows braces that are no code. */
function explainLine(body: string, finding: Finding): Finding {
	const line = body.split('\n')[(finding.line ?? 0) - 1] ?? '';
	if (/^\s*:::+\s*\{/.test(line)) {
		return {
			...finding,
			message: `“${quote(line)}” starts a block as Quarto or Pandoc writes it.`,
			hint: 'Write an aside as :::note[Title], then its text, then a line with “:::”.',
		};
	}
	if (/\{\{[<%]|\{%/.test(line)) {
		return {
			...finding,
			message: `“${quote(line)}” is an order to another program, and readers would see it as it is.`,
			hint: 'Take it out, and write the text itself or a link to its page.',
		};
	}
	return finding;
}

function explain(error: unknown): Finding {
	if (!(error instanceof VFileMessage)) {
		return {
			message: 'The text is too tangled to be read.',
			hint: 'Look for brackets, braces or signs that are repeated very often.',
		};
	}
	const where = { line: error.line ?? undefined, column: error.column ?? undefined };
	const reason = error.reason.split('\n')[0]!;
	if (reason.includes('create a comment in MDX')) {
		return {
			...where,
			message: '“<!--” starts a comment of HTML, which a page cannot hold.',
			hint: 'Take the comment out, or write it among the facts at the top, after a “#”.',
		};
	}
	if (reason.includes('import/exports')) {
		return {
			...where,
			message: 'A paragraph that starts with “import” or “export” is read as code.',
			hint: 'Let the sentence start with another word.',
		};
	}
	if (reason.includes('to create a link in MDX')) {
		return {
			...where,
			message: 'An address between “<” and “>” is read as code.',
			hint: 'Write the address alone, or [text](https://…).',
		};
	}
	// Of a tag that is open at the end of the page, the parser gives the place only in its words.
	const open = /closing tag[^`]*`(<[^`]*>)`(?: \((\d+):(\d+))?/.exec(reason);
	if (open || reason.includes('closing slash `/` in tag')) {
		return {
			line: where.line ?? Number(open?.[2] ?? 1),
			column: where.column ?? Number(open?.[3] ?? 1),
			message: open
				? `“${open[1]}” is not opened and closed in the same place.`
				: 'A “</” here closes what was not opened.',
			hint: 'Write <Doors /> for a component without a text of its own, and \\< to show the sign itself.',
		};
	}
	return /expression|acorn|in code/.test(reason)
		? {
				...where,
				message: 'A “{” here is read as the start of code, and a page holds no code.',
				hint: 'Write \\{ and \\} to show braces.',
			}
		: {
				...where,
				message: 'A “<” here is read as the start of code, and a page holds no code.',
				hint: 'Write \\< to show the sign itself, or put a space after it.',
			};
}
