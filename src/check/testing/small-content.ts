import { stripVTControlCharacters } from 'node:util';
import { expect } from 'vitest';
import { formatProblem } from '../problem.ts';
import { checkContent } from '../content.ts';
import { scratch } from './scratch.ts';
import { smallest } from './smallest.ts';

export { en, interfaceFiles, needed, nl, smallest } from './smallest.ts';

/** A folder for the smallest content, and the check of it. */
export function smallContent() {
	const folder = scratch();

	/** What the check prints for the smallest content with some files changed. */
	async function check(changes: Record<string, string> = {}): Promise<string[]> {
		await folder.write({ ...smallest, ...changes });
		const { problems } = await checkContent(folder.root);
		return problems.map((problem) => stripVTControlCharacters(formatProblem(problem)));
	}

	return { folder, check };
}

/** A file of the smallest content, with one text replaced by another. */
export function changed(file: string, from: string, to: string): Record<string, string> {
	expect(smallest[file]).toContain(from);
	return { [file]: smallest[file]!.replace(from, to) };
}
