import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIn } from './testing/compiled.ts';
import { attacks, badFacts, facts, goodFacts, lookAlikes } from './testing/corpus.ts';
import { guardOrders, withoutOrders } from './orders.ts';
import { guardDataFile, guardPage } from './page.ts';
import { judgeFolder, judgePath } from './places.ts';
import { guardSvg } from './svg.ts';

/** The same pages every time, unless somebody asks for more: `npm run fuzz -- 100000 [seed]`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_241_124);
const timeout = Math.max(300_000, runs * 60);

/** Nothing of the corpus that is about size: the fuzzer makes its own mistakes, small ones. */
const short = (texts: string[]) => texts.filter((text) => text.length < 200);

/** The signs that Markdown, MDX, GFM, directives, HTML and addresses are made of. */
const signs =
	'{ } < > </ /> [ ] ]( ) ![ ` ``` ~~~ * ** _ ~~ # > - + 1. | :- : :: ::: = " \' \\ & ; &#123; &lt; &colon; ! ? . , @ $ % ^ / // \\n \\r\\n \\t javascript: data: https:// http:// mailto: www. import export const default from on onclick= {... {/* */} <!-- --> <Doors> </Doors> <Barriers <script> :::note :::tip [^1] [^1]: [a]: ---  a B 1 é \u00A0 \u200B \u202E \u0000 \uFEFF 👩‍🔧'
		.split(' ')
		.map((sign) => sign.replace('\\n', '\n').replace('\\r', '\r').replace('\\t', '\t'));

const piece = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...signs) },
	{ weight: 3, arbitrary: fc.constantFrom(...short(lookAlikes)) },
	{ weight: 1, arbitrary: fc.constantFrom(...short(Object.values(attacks).flat())) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
);
const glue = fc.constantFrom('', '', ' ', '\n', '\n\n', '\n\n', '\n  ', '\n> ', '\n- ');

/** A text in pieces that are put together in ways their writers did not think of. */
const body = fc
	.array(fc.tuple(piece, glue), { maxLength: 12 })
	.map((pieces) => pieces.flat().join(''));

/** A text of which something is taken out or written twice: the corpus, a little broken. */
const broken = fc
	.tuple(
		fc.constantFrom(...short([...Object.values(attacks).flat(), ...lookAlikes])),
		fc.array(fc.tuple(fc.nat(199), fc.nat(3), fc.constantFrom(...signs)), { maxLength: 3 }),
	)
	.map(([text, edits]) =>
		edits.reduce(
			(all, [at, length, sign]) => all.slice(0, at) + sign + all.slice(at + length),
			text,
		),
	);

/** What paths are made of, and what programs look for. */
const parts =
	'docs/ docs/en/ glossary/ search/ i18n/ routes/ worksheets/ node_modules/ index lever a-b _ . / .. constructor __proto__ package cspell con .config .mdx .yaml .json .png .svg .js .mjs .ts .html words.txt bibliography.json nl en'.split(
		' ',
	);
const endings = ['.mdx', '.mdx', '.yaml', '.json', '.png', '.js'];
const orderParts = [
	...[
		'cspell',
		'CSpell',
		'spell',
		'-',
		'checker',
		':',
		'::',
		' ',
		'\n',
		'LocalWords',
		'Local',
		'Words',
	],
	...['prettier', 'prettier-', 'ignore', 'prettier-ignore', 'spell-checker:', 'x', 'disable', 'é'],
];

const yaml = fc
	.array(
		fc.oneof(
			fc.constantFrom(...short([...Object.values(badFacts).flat(), ...goodFacts])),
			fc.constantFrom(
				...'a: - [ ] { } & * ! ? | > " \' # , %  --- +++ << : title: __proto__:'.split(' '),
			),
			fc.string({ unit: 'binary', maxLength: 6 }),
			fc.constant('\n'),
		),
		{ maxLength: 8 },
	)
	.map((pieces) => pieces.join(''));

describe(`whatever is written (${runs} pages, seed ${seed})`, () => {
	test(
		'a page that the guard lets through compiles to prose',
		async () => {
			let passed = 0;
			await fc.assert(
				fc.asyncProperty(fc.oneof(body, broken), async (text) => {
					const start = performance.now();
					const { findings } = guardPage(facts + text);
					expect(performance.now() - start).toBeLessThan(2_000);
					if (findings.length > 0) return;
					passed += 1;
					expect(await codeIn(facts + text)).toEqual([]);
				}),
				{ numRuns: runs, seed },
			);
			// A guard that lets nothing through would pass as well.
			expect(passed).toBeGreaterThan(runs / 20);
		},
		timeout,
	);

	test(
		'so does a page whose facts are written at random',
		async () => {
			await fc.assert(
				fc.asyncProperty(yaml, body, async (text, prose) => {
					guardDataFile(text);
					const page = `---\n${text}\n---\n\n${prose}`;
					if (guardPage(page).findings.length > 0) return;
					// Astro's YAML may refuse what ours reads; then nothing is compiled at all.
					const code = await codeIn(page).catch((error: Error) => {
						if (error.name !== 'YAMLException') throw error;
						return [];
					});
					expect(code).toEqual([]);
				}),
				{ numRuns: runs, seed },
			);
		},
		timeout,
	);

	test('a file that may stand in the content has a name that is an address, and no settings in it', () => {
		const part = fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...parts) },
			fc.string({ unit: 'binary', maxLength: 6 }),
		);
		// A folder, one or two words and an ending: what might pass.
		const likely = fc.tuple(
			fc.constantFrom(...parts.slice(0, 8)),
			part,
			fc.constantFrom(...endings),
		);
		let passed = 0;
		fc.assert(
			fc.property(fc.oneof(fc.array(part, { maxLength: 8 }), likely), (names) => {
				const file = `content/${names.join('')}`;
				judgeFolder(file);
				if (!('kind' in judgePath(file))) return;
				passed += 1;
				expect(file).toMatch(/^content\/([a-z0-9-]+\/)*_?[a-z0-9-]+\.[a-z]+$/);
				expect(file).not.toMatch(/\/(package|cspell)\.(json|yaml)$|constructor|node_modules/);
				expect(file).not.toMatch(/\.([cm]?[jt]sx?|html?|md|astro|toml)$/);
			}),
			{ numRuns: runs, seed },
		);
		expect(passed).toBeGreaterThan(runs / 200);
	});

	test('a text without orders for a program gives none', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...orderParts), { maxLength: 12 }), (pieces) => {
				expect(guardOrders(withoutOrders(pieces.join('')))).toEqual([]);
			}),
			{ numRuns: runs, seed },
		);
	});

	test('any text at all is judged without a fault', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				guardPage(text);
				guardDataFile(text);
				guardSvg(text);
			}),
			{ numRuns: Math.min(runs, 2_000), seed },
		);
	});
});
