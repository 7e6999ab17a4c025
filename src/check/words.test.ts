/** The words of the interface: every one is used, and every one that a script asks for exists. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { fixedIds, features } from '../features/features.ts';
import words from '../../content/i18n/nl.json' with { type: 'json' };
import { neededWords } from './interface.ts';

const keys = Object.keys(words);
const files = [
	'astro.config.mjs',
	...globSync('{src,scripts}/**/*.{ts,astro,js}').filter(
		(file) => !/\.test\.ts$|[\\/]testing[\\/]/.test(file),
	),
].map((file) => file.replaceAll(path.sep, '/'));
const code = new Map(files.map((file) => [file, withoutComments(readFileSync(file, 'utf8'))]));
const everything = [...code.values()].join('\n');

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|[\s;,{(])\/\/.*$/gm, '');
}

/** The folder whose pages and scripts belong together. */
const home = (file: string) => /^src\/[^/]+\/[^/]+/.exec(file)?.[0] ?? path.dirname(file);
const textOf = (folder: string) =>
	[...code].flatMap(([file, text]) => (home(file) === folder ? [text] : [])).join('\n');

/** What the scripts of all features share. */
const shared = [...code]
	.flatMap(([file, text]) => (/^src\/ui\//.test(file) ? [text] : []))
	.join('\n');

/** All that stands between quotes or names a property, and could be a key or a part of one. */
const literals = new Set([
	...[...everything.matchAll(/(['"`])([\w.-]+)\1/g)].map((match) => match[2]!),
	...[...everything.matchAll(/(?:^|[{,])\s*(\w+):/gm)].map((match) => match[1]!),
]);

/** Keys with a hole in them, `planner.length.${months}`; what fills it is a literal or a number. */
const holed = [...everything.matchAll(/`([\w.-]*\$\{[^`]*)`/g)]
	.map(([, template]) => template!.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
	.filter((parts) => /^[\w-]+\.([\w-]+\.)*$/.test(parts[0]!))
	.filter((parts) => parts.every((part) => /^[\w.-]*$/.test(part)))
	.map((parts) => new RegExp(`^${parts.map(RegExp.escape).join('([\\w.-]+)')}$`));

function isIn(key: string): boolean {
	if (literals.has(key)) return true;
	return holed.some((one) =>
		one
			.exec(key)
			?.slice(1)
			.every((filled) => literals.has(filled) || /^\d+$/.test(filled)),
	);
}

/** What a folder takes along for its scripts: `wordsBelow('scan.live.', …)`. */
function prefixesIn(folder: string): string[] {
	return [...textOf(folder).matchAll(/wordsBelow\('([^']+)'/g)].map((match) => match[1]!);
}

/** What reaches a script: by the attribute that it reads, or else all that its folder takes along. */
function prefixesFor(file: string): string[] {
	const attributes = [...code.get(file)!.matchAll(/sentences\([^)]*dataset\['(\w+)'\]/g)];
	const exact = attributes.flatMap(([, name]) =>
		[
			...textOf(home(file)).matchAll(
				new RegExp(`data-${name}=\\{JSON\\.stringify\\(wordsBelow\\('([^']+)'`, 'g'),
			),
		].map((match) => match[1]!),
	);
	const [name = ''] = attributes.map(([, one]) => one!);
	const filled = textOf(home(file)).match(new RegExp(`data-${name}=`, 'g')) ?? [];
	return [attributes, exact, filled].every((some) => some.length === 1)
		? exact
		: prefixesIn(home(file));
}

const folders = [...new Set(files.map(home))];
const taking = folders.map((folder) => [folder, prefixesIn(folder)] as const);

/** Its words come into the index of every language, in `search/format.ts`. */
const search = ['src/features/search', ['search.']] as const;

/** Keys that are put together from data, in ways that no text shows. */
const fromData = new Set([
	...neededWords().map(([key]) => key),
	...neededWords().map(([key]) => `${key}.long`),
	...[...everything.matchAll(/span\('([\w.]+)'\)/g)].flatMap(([, key]) => [
		`${key}.one`,
		`${key}.range`,
	]),
	...Object.values(features)
		.flatMap(({ pages = {} }) => fixedIds(pages))
		.map((id) => (id === 'routes' ? 'route' : id.replace('/', '.')))
		.flatMap((prefix) => [`${prefix}.title`, `${prefix}.description`]),
]);

/** Starlight asks for its own words, under names that its schema says. */
const schema = readFileSync('node_modules/@astrojs/starlight/dist/schemas/i18n.d.ts', 'utf8');
const starlight = new Set([...schema.matchAll(/'([\w.]+)': z\./g)].map((match) => match[1]!));

/** Keys of which nothing in the code speaks. */
function unused(all: readonly string[]): string[] {
	const below = [...taking, search].flatMap(([folder, prefixes]) => {
		// What a script calls by its last part: `say('saved')`, `words.saved`, `unsaved.${problem}`.
		const spoken = new Set((textOf(folder) + shared).match(/[\w-]+/g));
		return prefixes.map(
			(prefix) => (key: string) =>
				key.startsWith(prefix) &&
				key
					.slice(prefix.length)
					.split('.')
					.every((part, index) => spoken.has(part) || (index > 0 && literals.has(part))),
		);
	});
	return all.filter(
		(key) =>
			!isIn(key) &&
			!fromData.has(key) &&
			!starlight.has(key) &&
			!below.some((isUsed) => isUsed(key)),
	);
}

/** What scripts ask for with `say(…)`, whatever they put together, as the types know it. */
function said(): { file: string; key: string }[] {
	const scripts = files.filter((file) => /\/browser\/.*\.ts$/.test(file));
	const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as {
		config: { compilerOptions: object };
	};
	const program = ts.createProgram(scripts, {
		...ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ESNext,
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		resolveJsonModule: true,
	});
	const checker = program.getTypeChecker();

	/** All that an expression can be; undefined where it can be any text. */
	function valuesOf(node: ts.Expression): string[] | undefined {
		if (ts.isTemplateExpression(node)) {
			return node.templateSpans.reduce<string[] | undefined>(
				(before, { expression, literal }) => {
					const here = valuesOf(expression);
					return before && here?.flatMap((one) => before.map((all) => all + one + literal.text));
				},
				[node.head.text],
			);
		}
		const type = checker.getTypeAtLocation(node);
		const types = type.isUnion() ? type.types : [type];
		return types.every((one) => one.isStringLiteral() || one.isNumberLiteral())
			? types.map((one) => String((one as ts.LiteralType).value))
			: undefined;
	}

	return scripts.flatMap((file) => {
		const found: { file: string; key: string }[] = [];
		const visit = (node: ts.Node): void => {
			if (ts.isCallExpression(node)) {
				const [asked] = node.arguments;
				const { aliasSymbol } = checker.getTypeAtLocation(node.expression);
				if (asked && aliasSymbol?.name === 'Say')
					found.push(...(valuesOf(asked) ?? []).map((key) => ({ file, key })));
			}
			ts.forEachChild(node, visit);
		};
		visit(program.getSourceFile(path.resolve(file)) ?? program.getSourceFile(file)!);
		return found;
	});
}

describe('every word of the interface', () => {
	test('is used', () => {
		expect(unused(keys)).toEqual([]);
	});

	test('that nothing speaks of would be found', () => {
		const lost = ['scan.live.nowhere', 'nowhere', 'barriers.lost', 'planner.nowhere'];
		expect(unused(lost)).toEqual(lost);
	});
});

/** What the types allow and the code around it does not. */
const neverSaid = new Set(['part.plan']);

describe('every word that a script asks for', () => {
	const asked = said();

	test('exists among those that its page takes along', () => {
		const missing = asked.filter(({ file, key }) => {
			const isTaken = prefixesFor(file).some((prefix) => Object.hasOwn(words, prefix + key));
			// A page may give words of others their own name: `minutes: t('…')`, which the types check.
			return !isTaken && !new RegExp(`\\b${key}: t\\('`).test(textOf(home(file)));
		});
		expect(missing.filter(({ key }) => !neverSaid.has(key))).toEqual([]);
	});

	test('is found, in whatever way it is asked for', () => {
		const keysOf = (folder: string) =>
			new Set(asked.filter(({ file }) => home(file).endsWith(`/${folder}`)).map(({ key }) => key));
		// As it stands, put together, chosen from two, and as the outcome of something else.
		expect(keysOf('course')).toContain('progress');
		expect(keysOf('course')).toContain('unsaved.full');
		expect(keysOf('course')).toContain('begin');
		expect(keysOf('worksheets')).toContain('too-large');
		for (const folder of ['planner', 'sessions', 'texts'])
			expect(keysOf(folder).size).toBeGreaterThan(2);
	});
});
