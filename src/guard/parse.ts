import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding } from './finding.ts';

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
	return {
		...where,
		message: `The text cannot be read here: ${reason.replace(/\.?$/, '.')}`,
		hint: 'A “{” or “<” in running text is read as code. Write \\{ or \\< to show the sign itself.',
	};
}
