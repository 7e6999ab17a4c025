import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeFolder, judgePath } from '../places.ts';
import type { Property } from './property.ts';

const folders =
	'docs/ docs/en/ docs/barriers/ glossary/ search/ i18n/ routes/ worksheets/ sessions/ course/ rules/ texts/ changes/'.split(
		' ',
	);

/** Files in which programs look for their settings or for code to run, from any folder. */
export const settings =
	'cspell.yaml cspell.json .cspell.json cspell.config.mjs package.json package.yaml .prettierrc .prettierrc.yaml prettier.config.js .editorconfig tsconfig.json jsconfig.json astro.config.mjs vite.config.ts vitest.config.ts .htmlvalidate.json .env .npmrc .gitattributes .gitmodules .browserslistrc .babelrc.json postcss.config.cjs node_modules/x/index.js .git/config .github/workflows/x.yml .vscode/settings.json'.split(
		' ',
	);

/** Names that a file system reads in its own way, or a person as another one. */
const odd =
	'con CON nul.x aux com1 lpt9 prn index Index _index __proto__ constructor hasOwnProperty toString a-b A-B a_b é e\u0301 ﬁ İ ı ß ａ аllies a\u200Bb a\u202Eb \u00A0 \uFEFF ~ ~1 -a a- a--b a. a\u0020 .. . / // \\ : :stream * ? " < > | % %2e %2F # \n \r \t \0 👩‍🔧'
		.split(' ')
		.concat(' ');

const words =
	'lever allies nl en words bibliography course roles synonyms package cspell tsconfig'.split(' ');
const endings =
	'.mdx .mdx .yaml .yaml .json .png .svg .avif .js .mjs .cjs .ts .md .html .yml .txt .MDX .mdx.js .js.mdx'.split(
		' ',
	);

const part = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...words) },
	{ weight: 3, arbitrary: fc.constantFrom(...odd) },
	{ weight: 2, arbitrary: fc.constantFrom(...settings) },
	{ weight: 2, arbitrary: fc.constantFrom(...folders, ...endings) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** The path of a file below `content/`: one that looks right, a file of settings, or anything. */
export const anyPath = fc
	.oneof(
		{
			weight: 3,
			arbitrary: fc.tuple(fc.constantFrom('', ...folders), part, fc.constantFrom(...endings)),
		},
		{
			weight: 2,
			arbitrary: fc.tuple(fc.constantFrom('', ...folders), fc.constantFrom(...settings)),
		},
		{ weight: 2, arbitrary: fc.array(part, { maxLength: 8 }) },
	)
	.map((parts) => `content/${parts.join('')}`);

/** What may stand in each place, told a second time and more narrowly than the guard does. */
const allowed =
	/^content\/(?:docs\/(?:[a-z0-9-]+\/){0,6}_?[a-z0-9-]+\.(?:mdx|png|jpe?g|webp|avif|svg)|(?:changes|course|glossary|routes|rules|search|sessions|texts|worksheets)\/_?[a-z0-9-]+\.yaml|i18n\/(?:nl|en)\.json|bibliography\.json|course\.yaml|words\.txt)$/;
const windows = /(?:^|\/)_?(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/)/i;
const read =
	/\/_?(?:(?:package|cspell)\.(?:ya?ml|json)|(?:node_modules|constructor|__proto__)[./])/;

/** What may stand in the content has a plain name, and is nothing that a program looks for. */
export const names: Property = {
	holds:
		'a file that may stand in the content has a name that is an address, and no settings in it',
	share: 250,
	atLeast: 1 / 200,
	async attempt(numRuns, seed) {
		let passed = 0;
		fc.assert(
			fc.property(anyPath, (file) => {
				judgeFolder(file);
				if (!('kind' in judgePath(file))) return;
				passed += 1;
				assert.match(file, allowed);
				assert.doesNotMatch(file, windows);
				assert.doesNotMatch(file, read);
			}),
			{ numRuns, seed },
		);
		return passed;
	},
};
