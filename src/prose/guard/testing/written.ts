import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guardOrders, withoutOrders } from '../orders.ts';
import { guardDataFile, guardPage } from '../page.ts';
import { guardSvg } from '../svg.ts';
import { codeIn } from './compiled.ts';
import { attacks, badFacts, facts, goodFacts, lookAlikes } from './corpus.ts';
import type { Property } from './property.ts';
import { startWork } from './work.ts';

/** Nothing of the corpus that is about size: the fuzzer makes its own mistakes, small ones. */
export const short = (texts: string[]) => texts.filter((text) => text.length < 200);

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

/** How long the guard may work on one of these, in milliseconds, however busy the machine is. */
const patience = 2_000;

/** A page of whatever text compiles to prose, if the guard lets it through. */
export const pages: Property = {
	holds: 'a page that the guard lets through compiles to prose',
	share: 250,
	atLeast: 1 / 20,
	async attempt(numRuns, seed) {
		let passed = 0;
		await fc.assert(
			fc.asyncProperty(fc.oneof(body, broken), async (text) => {
				const worked = startWork();
				const { findings } = guardPage(facts + text);
				assert(worked() < patience, 'The guard takes too long.');
				if (findings.length > 0) return;
				passed += 1;
				assert.deepEqual(await codeIn(facts + text), []);
			}),
			{ numRuns, seed },
		);
		return passed;
	},
};

/** The same with whatever facts. */
export const pagesOfFacts: Property = {
	holds: 'a page whose facts are written at random compiles to prose as well',
	share: 200,
	atLeast: 1 / 100,
	async attempt(numRuns, seed) {
		let passed = 0;
		await fc.assert(
			fc.asyncProperty(yaml, body, async (text, prose) => {
				guardDataFile(text);
				const page = `---\n${text}\n---\n\n${prose}`;
				if (guardPage(page).findings.length > 0) return;
				passed += 1;
				// Astro's YAML may refuse what ours reads; then nothing is compiled at all.
				const code = await codeIn(page).catch((error: Error) => {
					if (error.name !== 'YAMLException') throw error;
					return [];
				});
				assert.deepEqual(code, []);
			}),
			{ numRuns, seed },
		);
		return passed;
	},
};

/** What the guard makes harmless for the speller and the formatter, it calls harmless. */
export const orders: Property = {
	holds: 'a text without orders for a program gives none',
	share: 71,
	atLeast: 1,
	async attempt(numRuns, seed) {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...orderParts), { maxLength: 12 }), (pieces) => {
				assert.deepEqual(guardOrders(withoutOrders(pieces.join(''))), []);
			}),
			{ numRuns, seed },
		);
		return numRuns;
	},
};

/** Nothing that somebody sends makes the guard itself fall over. */
export const texts: Property = {
	holds: 'any text at all is judged without a fault',
	share: 75,
	atLeast: 1,
	async attempt(numRuns, seed) {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				guardPage(text);
				guardDataFile(text);
				guardSvg(text);
			}),
			{ numRuns, seed },
		);
		return numRuns;
	},
};
