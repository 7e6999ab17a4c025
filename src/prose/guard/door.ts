import path from 'node:path';
import { authorPage } from '../../method/schemas/page.ts';
import { parse } from 'yaml';
import type { Finding } from './finding.ts';
import { guardDataFile, guardFacts, guardJsonFile, guardPage } from './page.ts';

/** What stops a file at the door of the site. Astro and Vite show it with its place. */
class UnsafeContent extends Error {
	override readonly name = 'UnsafeContent';
	readonly id: string;
	readonly loc: { file: string; line: number; column: number };

	constructor(file: string, { message, hint, line = 1, column = 1 }: Finding) {
		super(`${file}:${line}:${column} ${message}\n${hint}`);
		this.id = file;
		this.loc = { file, line, column };
		// The way through our code says nothing to an author.
		this.stack = this.message;
	}
}

/**
 * Lets a file of the content through, or stops it before anything of it is compiled or run.
 *
 * @throws {UnsafeContent} With the first thing in it that may not be there.
 */
export function guardDoor(text: string, file: string): void {
	stopAt(file, guardContentFile(text, file));
}

/**
 * The same before only the facts of a page are read, not its prose.
 *
 * @throws {UnsafeContent} With the first thing in it that may not be there.
 */
export function guardFactsDoor(text: string, file: string): void {
	if (path.extname(file) !== '.mdx') return guardDoor(text, file);
	const { findings, yaml } = guardFacts(text);
	stopAt(file, findings.length > 0 ? findings : foreignKeys(yaml!));
}

function stopAt(file: string, [finding]: readonly Finding[]): void {
	if (finding) throw new UnsafeContent(file, finding);
}

/** Says everything in a file of the content, by the ending of its name, that may not be there. */
export function guardContentFile(text: string, file: string): readonly Finding[] {
	const ending = path.extname(file);
	switch (ending) {
		case '.mdx': {
			const { findings, page } = guardPage(text);
			return page ? foreignKeys(page.yaml) : findings;
		}
		case '.yaml':
			return guardDataFile(text);
		case '.json':
			return guardJsonFile(text);
		default:
			return [
				{
					message: `Content is never a file that ends in “${ending}”.`,
					hint: 'A page is a file that ends in “.mdx”; data is .yaml or .json.',
				},
			];
	}
}

/** Keys of Starlight's own that put HTML in a page or change its address. The check names them too. */
function foreignKeys(yaml: string): Finding[] {
	const data: unknown = parse(yaml);
	return Object.keys((data ?? {}) as object)
		.filter((key) => !Object.hasOwn(authorPage.shape, key))
		.map((key) => ({
			message: `“${key}” is not a key that a page can have.`,
			hint: `Choose from ${Object.keys(authorPage.shape).join(', ')}.`,
		}));
}
