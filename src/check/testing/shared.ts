import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import type { Draft } from '../../features/share/draft.ts';
import { filesOf } from '../../features/share/files.ts';
import { problemsOf } from '../../features/share/problems.ts';
import { cleanLine } from '../../features/share/text.ts';
import { languages, type Language } from '../../language/locales.ts';
import { beginners, circularity, outcomes } from '../../method/schemas/case.ts';
import { headingsOf } from '../../method/headings.ts';
import type { Property } from '../../prose/guard/testing/property.ts';
import { checkContent } from '../content.ts';
import { readProject } from '../project.ts';
import { factsIn } from '../yaml.ts';
import { interfaceFiles, needed } from './smallest.ts';
import { writeFiles } from './write-files.ts';
import { wordsOf } from '../../language/words.ts';

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
	':éhttps://example.com/a',
	':𞱱https://example.com/a',
	':5https://example.com/a',
	':°https://example.com/a',
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

/** What somebody might type in the form. */
export const draft: fc.Arbitrary<Draft> = fc.record({
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
	`---\ntitle: T\ndescription: Een samenvatting van minstens dertig tekens.\n${block}---\n\n${headingsOf(
		kind,
		'nl',
	)
		.map((title) => `## ${title}`)
		.join('\n\n')}\n`;
/** A project in which such a case can be put. */
export const base: Record<string, string> = {
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

/** What the form makes of whatever somebody types. */
export const sharedCases: Property = {
	holds: 'a case that someone shares with the form passes the check, in every language',
	share: 1.5,
	atLeast: 1,
	async attempt(numRuns, seed) {
		const root = await mkdtemp(path.join(tmpdir(), 'shared-'));
		let tried = 0;
		try {
			await writeFiles(root, base);
			await fc.assert(
				fc.asyncProperty(draft, fc.constantFrom(...languages), async (some, language) => {
					fc.pre(problemsOf(some).length === 0);
					tried++;
					await judge(root, some, language);
				}),
				{ numRuns, seed, maxSkipsPerRun: 1000 },
			);
			return tried;
		} finally {
			await rm(root, { recursive: true, force: true });
		}
	},
};

async function judge(root: string, some: Draft, language: Language): Promise<void> {
	const files = filesOf(some, {
		language,
		taken: ['nv'],
		order: 7,
		headings: headingsOf('cases', language),
		sourcesTitle: wordsOf(language)('share.sources.title'),
	});
	await writeFiles(root, Object.fromEntries(files.map(({ file, text }) => [file, text])));
	try {
		const { problems } = await checkContent(root);
		assert.deepEqual(problems, [], files.map(({ text }) => text).join('\n'));
		const { pages } = await readProject(root);
		const prose = pages.find(({ file }) => file === files[0]!.file)!;
		assert.equal(factsIn(prose.frontmatter)['title'], cleanLine(some.title));
		visit(prose.tree, ({ type }) => {
			assert.doesNotMatch(type, /^(html|code|inlineCode|image|table|blockquote)$/);
			assert.doesNotMatch(type, /^(mdx|footnote|definition)/);
		});
		assert.deepEqual(
			prose.headings.filter(({ depth }) => depth === 2).map(({ text }) => text),
			headingsOf('cases', language),
		);
	} finally {
		for (const { file } of files) await rm(path.join(root, file));
	}
}
