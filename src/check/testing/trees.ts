import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { attacks, badFacts, goodFacts, lookAlikes } from '../../prose/guard/testing/corpus.ts';
import { anyPath } from '../../prose/guard/testing/names.ts';
import type { Property } from '../../prose/guard/testing/property.ts';
import { startWork } from '../../prose/guard/testing/work.ts';
import { short } from '../../prose/guard/testing/written.ts';
import { checkContent } from '../content.ts';
import { formatProblem } from '../problem.ts';
import { en, nl, smallest } from './smallest.ts';
import { writeFiles } from './write-files.ts';

/** A path that a file system takes and that does not lead out of the folder. */
const file = anyPath.filter(
	(one) =>
		!/\0|\/\.{0,2}(\/|$)/.test(one) &&
		one.isWellFormed() &&
		one.split('/').every((part) => Buffer.byteLength(part) < 200),
);
const value = fc.oneof(
	fc.constantFrom(...short([...Object.values(badFacts).flat(), ...goodFacts])),
	fc.constantFrom(
		'x',
		'[]',
		'5',
		'{}',
		'[null]',
		'[{}]',
		'a: 2024-11-24',
		'id: constructor',
		'nl: { a: b }',
	),
	fc.json({ maxDepth: 2 }),
);
const text = fc.oneof(
	value,
	fc
		.tuple(value, fc.constantFrom(...short([...Object.values(attacks).flat(), ...lookAlikes])))
		.map(([facts, body]) => `---\n${facts}\n---\n\n${body}\n`),
	fc.constantFrom(smallest[nl]!, smallest[en]!, smallest[en]!.replace(/follows.*/, '')),
	fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Whatever files there are, the check ends, and speaks in sentences. */
export const trees: Property = {
	holds: 'whatever files there are, the check ends, and everything that it says is a sentence',
	share: 2.5,
	atLeast: 1,
	async attempt(numRuns, seed) {
		const root = await mkdtemp(path.join(tmpdir(), 'trees-'));
		try {
			await fc.assert(
				fc.asyncProperty(
					fc.array(
						fc.tuple(
							fc.oneof({ weight: 2, arbitrary: file }, fc.constantFrom(...Object.keys(smallest))),
							text,
						),
						{ minLength: 1, maxLength: 4 },
					),
					(files) => judge(root, files),
				),
				{ numRuns, seed },
			);
			return numRuns;
		} finally {
			await rm(root, { recursive: true, force: true });
		}
	},
};

async function judge(root: string, files: readonly (readonly [string, string])[]): Promise<void> {
	await rm(path.join(root, 'content'), { recursive: true, force: true });
	await writeFiles(root, smallest);
	for (const [one, content] of files) {
		// Two names of which one is a folder cannot both be there.
		await writeFiles(root, { [one]: content }).catch((error: NodeJS.ErrnoException) => {
			if (!['ENOTDIR', 'EISDIR', 'EEXIST'].includes(error.code!)) throw error;
		});
	}
	const worked = startWork();
	const { problems, readable } = await checkContent(root);
	assert(worked() < 10_000, 'The check takes too long.');
	for (const problem of problems) {
		assert.match(problem.message, /^[\s\S]{10,}[.?]$/);
		assert.doesNotMatch(formatProblem(problem), /(?!\n)[\u0000-\u001A\u001C-\u001F]/);
	}
	for (const one of readable)
		assert.match(one, /^content\/[a-z0-9/_-]+\.(mdx|yaml|json|txt|svg|png|avif)$/);
}
