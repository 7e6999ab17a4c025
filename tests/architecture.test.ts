/** The house: which way imports go, and that nothing goes round in a circle. */
import { describe, expect, test } from 'vitest';
import {
	betweenFolders,
	circlesIn,
	importsOf,
	specifiersIn,
	wrongWay,
	type Imports,
} from './architecture.ts';

const imports = importsOf('.');

describe('the house', () => {
	test('has been read', () => {
		expect(imports.size).toBeGreaterThan(250);
		expect([...imports.values()].flat().length).toBeGreaterThan(800);
	});

	test('imports go one way', () => {
		expect(wrongWay(imports)).toEqual([]);
	});

	test('no file is in a circle, types included', () => {
		expect(circlesIn(imports)).toEqual([]);
	});

	test('no folder is in a circle', () => {
		expect(circlesIn(betweenFolders(imports))).toEqual([]);
	});
});

describe('wrongWay', () => {
	const wrong = (from: string, to: string) => wrongWay(new Map([[from, [to]]]) as Imports);

	test.each([
		['src/method/facts.ts', 'src/site/navigation.ts'],
		['src/site/overrides/Header.astro', 'src/features/search/Search.astro'],
		['src/features/scan/data.ts', 'src/features/map/layout.ts'],
		['src/language/words.ts', 'src/method/facts.ts'],
		['src/prose/terms.ts', 'scripts/new.ts'],
		['src/features/scan/a.ts', 'src/features/kit/kit.ts'],
		['src/features/scan/a.ts', 'src/features/packs/downloads.ts'],
		['src/features/kit/items.ts', 'src/features/packs/downloads.ts'],
		['src/features/kit/items.ts', 'src/features/features.ts'],
		['src/features/scan/a.ts', 'src/features/features.ts'],
	])('sees that %s may not import %s', (from, to) => {
		expect(wrong(from, to)).toEqual([`${from} → ${to}`]);
	});

	test.each([
		['src/features/scan/data.ts', 'src/method/facts.ts'],
		['src/features/scan/browser/scan.ts', 'src/features/scan/score.ts'],
		['src/features/scan/feature.ts', 'src/features/feature.ts'],
		['src/features/kit/items.ts', 'src/features/cards/downloads.ts'],
		['src/features/features.ts', 'src/features/kit/feature.ts'],
		['src/features/own-pages.ts', 'src/features/routes/routes.ts'],
		['src/check/links.ts', 'src/features/features.ts'],
		['src/language/words.ts', 'content/i18n/nl.json'],
	])('lets %s import %s', (from, to) => {
		expect(wrong(from, to)).toEqual([]);
	});
});

describe('betweenFolders', () => {
	test('draws what gathers features too, so that a circle through it is seen', () => {
		const edges = betweenFolders(
			new Map([
				['src/features/kit/items.ts', ['src/features/cards/downloads.ts']],
				['src/features/cards/page.ts', ['src/features/kit/kit.ts', 'src/features/features.ts']],
				['src/features/features.ts', ['src/features/cards/feature.ts']],
			]),
		);
		expect(circlesIn(edges)).toEqual([['features/cards', 'features/kit']]);
	});
});

describe('circlesIn', () => {
	test('finds a circle of three and leaves out what only leads to it', () => {
		const edges = new Map([
			['a', ['b']],
			['b', ['c']],
			['c', ['b', 'd']],
			['d', ['c']],
		]);
		expect(circlesIn(edges)).toEqual([['b', 'c', 'd']]);
	});
});

describe('specifiersIn', () => {
	test('reads frontmatter and scripts of a component, and styles', () => {
		const astro = `---\nimport A from './A.astro';\n---\n<p>import x from './no.ts'</p>\n<script>\n\timport { b } from '../b.ts';\n</script>`;
		expect(specifiersIn(astro, 'src/site/P.astro')).toEqual(['src/site/A.astro', 'src/b.ts']);
		expect(specifiersIn(`@import './tokens.css';`, 'src/site/site.css')).toEqual([
			'src/site/tokens.css',
		]);
	});

	test('reads what an element of a component loads, whatever else it says', () => {
		const astro = `---\n---\n<script src="./browser/a.ts"></script>\n<script is:inline>\n\timport './b.ts';\n</script>\n<img src="./no.png" />\n<style is:global>\n\t@import './c.css';\n\t@import url(../d.css);\n</style>`;
		expect(specifiersIn(astro, 'src/site/P.astro')).toEqual([
			'src/site/b.ts',
			'src/site/c.css',
			'src/d.css',
			'src/site/browser/a.ts',
		]);
	});

	test('reads what code loads from beside it', () => {
		const code = `new URL('worker.ts', import.meta.url);\nnew URL(\n\t'../look/',\n\timport.meta.url,\n);\nnew URL('/a', site);\nnew URL('https://example.org', import.meta.url);`;
		expect(specifiersIn(code, 'src/check/a.ts')).toEqual(['src/check/worker.ts', 'src/look/']);
	});
});
