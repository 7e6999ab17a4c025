import fc from 'fast-check';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attacks, badFacts, goodFacts, lookAlikes } from '../prose/guard/testing/corpus.ts';
import { checkContent } from './content.ts';
import { formatProblem } from './problem.ts';
import { en, nl, smallContent, smallest } from './testing/small-content.ts';

/** The same trees every time, unless somebody asks for more: `npm run fuzz -- 100000 [seed]`. */
const runs = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 10_000) / 50);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_241_124);

const { check, folder } = smallContent();

/** The first lines of what the check says when the smallest content has one file more or changed. */
async function said(file: string, text: string): Promise<string[]> {
	return (await check({ [file]: text })).map((one) => one.split('\n').slice(0, 2).join(''));
}

describe('the check says in words what is wrong with', () => {
	test.each([
		['---\nx\n---\n', 'What stands between the two lines of “---” are no facts.'],
		['---\n- a\n---\n', 'What stands between the two lines of “---” are no facts.'],
		['---\ntitle: 2024-11-24\n---\n', 'Programs differ about what'],
		['---\ntitle: 0b11\n---\n', 'Programs differ about what'],
		['---\ntitle: { toString: x }\n---\n', '“toString” cannot be a key.'],
		['---\nbarrier: { valueOf: x }\n---\n', '“valueOf” cannot be a key.'],
		['---\ntitle: { a: b }\nfollows: [x]\n---\n', '“title” should be text'],
		['---\ntitle: x\nbarrier: x\n---\n', '“barrier” should be a group of facts'],
		['---\ntitle: x\nauthors: x\n---\n', '“authors” should be a list'],
	])('a page that starts with %j', async (facts, message) => {
		const found = await said(nl, `${facts}\nTekst.\n`);
		expect(found.join('\n')).toContain(message);
	});

	test.each(
		[
			'x',
			'[]',
			'5',
			'null',
			'"a"',
			'[null, null]',
			'[[]]',
			'[{ id: 5 }, { id: 5 }]',
			'{}',
			'',
		].flatMap((text) =>
			[
				'content/bibliography.json',
				'content/i18n/en.json',
				'content/glossary/lever.yaml',
				'content/routes/coach.yaml',
				'content/worksheets/silos.yaml',
				'content/search/roles.yaml',
				'content/search/synonyms.yaml',
			].map((file) => [file, text]),
		),
	)('%s that holds %j', async (file, text) => {
		const found = await said(file!, text!);
		const isFine = file!.endsWith('bibliography.json') && text === '[]';
		if (!isFine) expect(found.join('\n')).toContain(file);
	});

	test.each(['content/search/x.yaml', 'content/search/levers.yaml'])(
		'%s that holds nothing of its own',
		async (file) => {
			expect(await said(file, 'barriers/silos: [x]')).toEqual([
				expect.stringContaining('“barriers/silos” should be a group of facts'),
			]);
		},
	);

	test.each([
		['content/docs/constructor/x.mdx', 'content/docs/constructor'],
		['content/docs/barriers/constructor.mdx', 'content/docs/barriers/constructor.mdx'],
		['content/glossary/constructor.yaml', 'content/glossary/constructor.yaml'],
		['content/docs/hasownproperty/x.mdx', 'content/docs/hasownproperty/x.mdx'],
	])('%s', async (file, named) => {
		expect((await said(file, smallest[nl]!)).join('\n')).toContain(named);
	});

	test.each(
		Object.keys(smallest).filter((file) => !file.includes('docs/') && !file.endsWith('.txt')),
	)('a project without %s', async (file) => {
		await check();
		await rm(path.join(folder.root, file));
		const { problems } = await checkContent(folder.root);
		expect(problems).toContainEqual(
			expect.objectContaining({
				file,
				message: 'This file does not exist, and the site needs it.',
			}),
		);
	});

	test('a project without content', async () => {
		const { problems } = await checkContent(folder.root);
		expect(problems[0]).toMatchObject({ file: 'content', message: 'This folder cannot be read.' });
	});
});

const short = (texts: string[]) => texts.filter((text) => text.length < 200);

/** Names with which somebody might mislead a program. */
const name = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			...'index constructor __proto__ package cspell cspell.config .prettierrc tsconfig astro.config node_modules en nl docs barriers silos levers allies glossary i18n search roles synonyms worksheets routes map _x a-b con'.split(
				' ',
			),
		),
	},
	fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
);
const ending = fc.constantFrom(
	...'mdx mdx mdx yaml yaml json png svg avif js mjs ts md txt html'.split(' '),
);
const file = fc
	.tuple(
		fc.constantFrom(
			'docs/',
			'docs/',
			'docs/barriers/',
			'docs/en/',
			'',
			'glossary/',
			'search/',
			'i18n/',
			'routes/',
			'worksheets/',
		),
		fc.array(name, { minLength: 1, maxLength: 3 }),
		ending,
	)
	.map(([folder, names, end]) => `content/${folder}${names.join('/')}.${end}`)
	// What no file system takes, or what leads out of the folder.
	.filter(
		(one) =>
			!/\0|\/\.\.?(\/|$)/.test(one) && !/[\uD800-\uDFFF]/.test(one) && Buffer.byteLength(one) < 200,
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

describe(`whatever files there are (${runs} trees, seed ${seed})`, () => {
	test(
		'the check ends, and everything that it says is a sentence',
		async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(
						fc.tuple(
							fc.oneof({ weight: 2, arbitrary: file }, fc.constantFrom(...Object.keys(smallest))),
							text,
						),
						{ minLength: 1, maxLength: 4 },
					),
					async (files) => {
						await rm(path.join(folder.root, 'content'), { recursive: true, force: true });
						await folder.write(smallest);
						for (const [one, content] of files) {
							// Two names of which one is a folder cannot both be there.
							await folder.write({ [one]: content }).catch((error: NodeJS.ErrnoException) => {
								if (!['ENOTDIR', 'EISDIR', 'EEXIST'].includes(error.code!)) throw error;
							});
						}
						const start = performance.now();
						const { problems, readable } = await checkContent(folder.root);
						expect(performance.now() - start).toBeLessThan(10_000);
						for (const problem of problems) {
							expect(problem.message).toMatch(/^[\s\S]{10,}[.?]$/);
							expect(formatProblem(problem)).not.toMatch(/(?!\n)[\u0000-\u001A\u001C-\u001F]/);
						}
						for (const one of readable)
							expect(one).toMatch(/^content\/[a-z0-9/_-]+\.(mdx|yaml|json|txt|svg|png|avif)$/);
					},
				),
				{ numRuns: runs, seed },
			);
		},
		Math.max(300_000, runs * 500),
	);
});
