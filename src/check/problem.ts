import { styleText } from 'node:util';
import { visible } from '../prose/guard/finding.ts';

/** Something wrong in a file, in words that its author understands. */
export interface Problem {
	/** Path from the project root. */
	file: string;
	/** 1-based, or absent when the problem is the file as a whole. */
	line?: number | undefined;
	column?: number | undefined;
	/** What is wrong, as a whole sentence, with the names the author used. */
	message: string;
	/** What to do about it. */
	hint: string;
}

/**
 * `file:line:column` first, so that an editor or terminal can jump there. What a terminal would
 * obey, such as an escape in the name of a file, is written out.
 */
export function formatProblem({ file, line, column, message, hint }: Problem): string {
	const where = [visible(file), line, column].filter((part) => part !== undefined).join(':');
	return `${styleText('cyan', where)}\n  ${styleText('red', '✖')} ${visible(message)}\n    ${styleText('dim', visible(hint))}`;
}

/** Problems in the order in which someone would read the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			a.file.localeCompare(b.file, 'en') ||
			(a.line ?? 0) - (b.line ?? 0) ||
			(a.column ?? 0) - (b.column ?? 0),
	);
}
