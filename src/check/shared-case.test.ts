import { rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../features/share/draft.ts';
import { filesOf } from '../features/share/files.ts';
import { problemsOf } from '../features/share/problems.ts';
import { cleanLine } from '../features/share/text.ts';
import { beginners, circularity, outcomes } from '../method/schemas/case.ts';
import { kinds } from '../method/schemas/kinds.ts';
import { guardOrders } from '../prose/guard/orders.ts';
import { checkContent } from './content.ts';
import { readProject } from './project.ts';
import { scratch } from './testing/scratch.ts';
import { interfaceFiles, needed } from './testing/small-content.ts';

/** More runs by command: `npm run fuzz -- 1000000`. Each takes as long as a hundred pages. */
const numRuns = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 10_000) / 100);

/** Texts that mean something to Markdown, MDX, GFM, YAML or this site. */
const hostile = [
	'{process.exit()}',
	'<script>alert(1)</script>',
	'import x from "fs"',
	'export const a = 1',
	'export',
	'---',
	'===',
	'# Kop',
	'## De situatie',
	'> citaat',
	'```js',
	'~~~',
	'`code`',
	'    code',
	':::note[Titel]',
	':::',
	'::leaf',
	':leafhttps://example.com/a',
	':naam[x]{y=z}',
	'[@edmondson-1999]',
	'[zie @x, p. 4; -@y]',
	'(@edmondson-1999)',
	'[[x]]',
	'• punt',
	'- • punt',
	'•\npunt',
	'– punt',
	'-punt',
	'1.punt',
	'##Kop',
	'!!! note',
	'> [!NOTE]',
	'&rsquo;',
	'zacht\u00ADkoppelteken',
	'```{include} x',
	'[^1]: voetnoot',
	'[^1]',
	'[a]: javascript:alert(1)',
	'[a](javascript:alert(1))',
	'![x](../../x.png)',
	'http://example.com/a?b=c&d',
	'www.example.com',
	'https://example.com/{x}',
	'https://[::1]/',
	'http://x',
	'https://user:pass@example.com/',
	'ftp://example.com',
	'<https://example.com>',
	'| a | b |',
	'| --- | --- |',
	'- [ ] taak',
	'- item',
	'* item',
	'1. een',
	'+ plus',
	'***',
	'__x__',
	'~~weg~~',
	'&lt;',
	'&#123;',
	'\\{',
	'\\',
	'<Cases />',
	'<Cases {...x} />',
	'</div>',
	'<!-- x -->',
	'{/* x */}',
	'…',
	'\u202Eomgekeerd',
	'\u200B',
	'\u0000',
	'\u2028',
	'\uD800',
	'&',
	'%',
	'!',
	'![',
	'](',
	'*',
	'_',
	'"',
	"'",
	': ',
	' #',
	'!!js/function',
	'&a *a',
	'__proto__',
	'cspell:ignoreRegExp /(a+)+b/',
	'cspell',
	'spell-checker',
	':',
	'LocalWords:',
	'prettier-ignore',
	'\r',
	'\n',
	'\n\n',
	'\t',
	' ',
	'tekst',
	'één woord',
	'👩‍🔧',
];

const piece = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...hostile) },
	fc.string({ unit: 'grapheme', maxLength: 12 }),
	fc.string({ unit: 'binary', maxLength: 8 }),
);
const separator = fc.constantFrom('', ' ', '\n', '\n\n', '\r\n');
const text = fc
	.array(fc.tuple(piece, separator), { maxLength: 8 })
	.map((parts) => parts.flat().join(''));

const draft: fc.Arbitrary<Draft> = fc.record({
	title: text.map((some) => `a${some}`),
	description: text.map((some) => `Een samenvatting van een praktijkverhaal ${some}`.slice(0, 190)),
	organisation: text.map((some) => `NV${some}`),
	sector: fc.constantFrom('education', 'retail'),
	countries: fc.constantFrom(['BE'], ['BE', 'NL']),
	otherCountries: fc.constantFrom('', 'ES, FR', 'ES;IT'),
	from: fc.constantFrom('', '1999'),
	to: fc.constantFrom('', '2020'),
	evidence: fc.constantFrom('primary', 'independent', 'mixed'),
	circular: fc.constantFrom(...circularity),
	begunBy: fc.constantFrom(...beginners),
	outcome: fc.constantFrom(...outcomes),
	rStrategies: fc.subarray(['R0', 'R4', 'R9']),
	barriers: fc.subarray(['silos']),
	levers: fc.subarray(['allies']),
	sections: fc.array(
		text.map((some) => `${some}\nabc`),
		{ minLength: 7, maxLength: 7 },
	),
	sources: text.map((some) => `${some.replace(/\s+/g, ' ')} https://example.com/a`),
	consent: fc.constantFrom('agreed', 'public', 'nobody'),
	anonymised: fc.constant('yes'),
	licence: fc.constant('yes'),
});

const page = (block: string, kind: 'barriers' | 'levers') =>
	`---\ntitle: T\ndescription: Een samenvatting van minstens dertig tekens.\n${block}---\n\n${kinds[
		kind
	].sections.nl
		.map((title) => `## ${title}`)
		.join('\n\n')}\n`;
const base: Record<string, string> = {
	...needed('barriers'),
	'content/bibliography.json': '[]',
	...interfaceFiles,
	'content/docs/barriers/silos.mdx': page(
		'statement: Ik.\nbarrier:\n  order: 1\n  provenance: [research]\n  group: social\n',
		'barriers',
	),
	'content/docs/levers/allies.mdx': page(
		'lever:\n  order: 1\n  provenance: [research]\n  level: person\n  horizon: weeks\n  lifts: [silos]\n',
		'levers',
	),
};

const folder = scratch();
const { write } = folder;

beforeEach(() => write(base));

describe('a case that someone shares with the form', () => {
	test.each(['nl', 'en'] as const)(
		'always passes the check, in %s',
		{ timeout: 600_000 },
		async (language) => {
			let tried = 0;
			await fc.assert(
				fc.asyncProperty(draft, async (some) => {
					fc.pre(problemsOf(some).length === 0);
					tried++;
					const files = filesOf(some, { language, taken: ['nv'], order: 7 });
					await write(Object.fromEntries(files.map(({ file, text }) => [file, text])));
					try {
						const { problems } = await checkContent(folder.root);
						expect(problems, files.map(({ text }) => text).join('\n')).toEqual([]);
						const { pages } = await readProject(folder.root);
						const prose = pages.find(({ file }) => file === files[0]!.file)!;
						expect(prose.frontmatter.data).toMatchObject({ title: cleanLine(some.title) });
						visit(prose.tree, (node) => {
							expect(['html', 'code', 'inlineCode', 'image', 'table', 'blockquote']).not.toContain(
								node.type,
							);
							expect(node.type).not.toMatch(/^(mdx|footnote|definition)/);
						});
						expect(
							prose.headings.filter(({ depth }) => depth === 2).map(({ text }) => text),
						).toEqual(kinds.cases.sections[language]);
					} finally {
						for (const { file } of files) await rm(path.join(folder.root, file));
					}
				}),
				{ numRuns, maxSkipsPerRun: 1000 },
			);
			expect(tried).toBeGreaterThanOrEqual(numRuns);
		},
	);

	test('gives no order to the speller or the formatter, also not when an address is taken out', async () => {
		const typed = 'cspellwww.: disable en LocalWordhttp://s: x en prettier-www.ignore';
		const [some] = fc.sample(draft, { numRuns: 1, seed: 1 });
		const [file] = filesOf(
			{ ...some!, title: 'cspell:disable', sections: some!.sections.map(() => typed) },
			{ language: 'nl', taken: [], order: 1 },
		);
		expect(guardOrders(file!.text)).toEqual([]);
	});

	test('keeps the words that someone typed', async () => {
		const typed =
			'Ze zeiden {nee} <en> toen * ja * – 3 < 4 & import x, export y [a](b) `c` | d ~e~';
		const [some] = fc.sample(draft, { numRuns: 1, seed: 1 });
		const [file] = filesOf(
			{ ...some!, sections: some!.sections.map(() => typed) },
			{ language: 'nl', taken: [], order: 1 },
		);
		await write({ [file!.file]: file!.text });
		const { pages } = await readProject(folder.root);
		const { tree } = pages.find((one) => one.file === file!.file)!;
		expect(toString(tree.children[1])).toBe(typed);
		await rm(path.join(folder.root, file!.file));
	});
});
