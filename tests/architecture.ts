import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Every file of the code with the files that it imports, types included. Paths from the root. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of everything in `src/`, but for tests and what only tests use. */
export function importsOf(root: string): Imports {
	const files = globSync('src/**/*.{ts,astro,css}', { cwd: root })
		.map((file) => file.replaceAll(path.sep, '/'))
		.filter((file) => !/\.test\.ts$|\/testing\//.test(file))
		.sort();
	return new Map(
		files.map((file) => [file, specifiersIn(readFileSync(path.join(root, file), 'utf8'), file)]),
	);
}

/** The files that one file imports or loads: those of its own project, not packages. */
export function specifiersIn(text: string, file: string): string[] {
	const code = codeOf(text, file);
	const style = styleOf(text, file);
	const imports = [
		...ts.preProcessFile(code, true, true).importedFiles.map((one) => one.fileName),
		...all(/@import\s+(?:url\()?['"]?([^'")\s;]+)/g, style),
		...(file.endsWith('.astro') ? all(/<script\b[^>]*?\ssrc=['"]([^'"]+)/g, text) : []),
	].filter((specifier) => specifier.startsWith('.'));
	const loads = all(/new URL\(\s*['"`]([^'"`:]+)['"`],\s*import\.meta\.url/g, code);
	return [...imports, ...loads].map((specifier) => resolved(specifier, file));
}

/** The path from the root of what a file names by its own place. */
export function resolved(specifier: string, file: string): string {
	return path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** The code in a file. Of a component: what stands between its dashes and in its `<script>`s. */
export function codeOf(text: string, file: string): string {
	if (file.endsWith('.css')) return '';
	if (!file.endsWith('.astro')) return text;
	const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	return [front, ...all(/<script\b[^>]*>([\s\S]*?)<\/script>/g, text)].join('\n');
}

function styleOf(text: string, file: string): string {
	if (file.endsWith('.css')) return text;
	if (!file.endsWith('.astro')) return '';
	return all(/<style\b[^>]*>([\s\S]*?)<\/style>/g, text).join('\n');
}

function all(pattern: RegExp, text: string): string[] {
	return [...text.matchAll(pattern)].map((match) => match[1]!);
}

/** The layers of the house, lowest first: a file imports from its own layer and from those below. */
export const layers = ['language', 'method', 'prose', 'ui', 'site', 'features', 'check'] as const;

/**
 * What any feature may import besides its own files, each with its reason. Every other feature
 * stands alone: take it away and the rest still works.
 */
export const shared: Readonly<Record<string, string>> = {
	'feature.ts': 'what a feature is',
	'own-pages.ts': 'the titles of all pages that no author writes',
	'every-page.ts': 'every page of the site, as someone else refers to it',
};

/** Features that import others, each with its reason. No feature imports these. */
export const gathers: Readonly<Record<string, string>> = {
	packs: 'puts the files of other features into one',
	kit: 'lets a reader choose from the files of other features',
};

/** Imports that go up, or from one feature into another. */
export function wrongWay(imports: Imports): string[] {
	return [...imports].flatMap(([from, targets]) =>
		targets.filter((to) => isWrong(from, to)).map((to) => `${from} → ${to}`),
	);
}

function isWrong(from: string, to: string): boolean {
	const [here, there] = [layerOf(from), layerOf(to)];
	if (here === -1) return false;
	if (there === -1) return to.startsWith('src/') || to.startsWith('scripts/');
	if (there !== here) return there > here;
	const [own, other] = [featureOf(from), featureOf(to)];
	if (!own || !other || own === other) return false;
	if (isBeside(own) || Object.hasOwn(shared, other)) return false;
	return !Object.hasOwn(gathers, own) || Object.hasOwn(gathers, other) || isBeside(other);
}

/** Whether this is a file beside the features: those are there to bring features together. */
function isBeside(feature: string): boolean {
	return feature.endsWith('.ts');
}

function layerOf(file: string): number {
	const [top, folder] = file.split('/');
	return top === 'src' ? layers.findIndex((layer) => layer === folder) : -1;
}

/** The folder of a feature, or the file that stands beside those folders. */
function featureOf(file: string): string | undefined {
	const [, layer, name] = file.split('/');
	return layer === 'features' ? name : undefined;
}

/** Groups that import each other in a circle, each in the order of its names. */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const found: string[][] = [];
	const visit = (node: string) => {
		index.set(node, index.size);
		low.set(node, index.get(node)!);
		stack.push(node);
		for (const next of edges.get(node) ?? []) {
			if (!edges.has(next)) continue;
			if (!index.has(next)) visit(next);
			if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
		}
		if (low.get(node) !== index.get(node)) return;
		const circle = stack.splice(stack.indexOf(node));
		if (circle.length > 1 || (edges.get(node) ?? []).includes(node)) found.push(circle.sort());
	};
	for (const node of edges.keys()) if (!index.has(node)) visit(node);
	return found;
}

/**
 * The same imports, between folders: each layer, each folder of `prose/` and each feature is one.
 * The files beside the features are left out.
 */
export function betweenFolders(imports: Imports): Map<string, string[]> {
	const folders = new Map<string, string[]>();
	const stands = (file: string) => !isBeside(featureOf(file) ?? '');
	for (const [from, targets] of imports) {
		if (!stands(from)) continue;
		const own = folderOf(from);
		const others = targets
			.filter(stands)
			.map(folderOf)
			.filter((folder) => folder !== own);
		folders.set(own, [...new Set([...(folders.get(own) ?? []), ...others])]);
	}
	return folders;
}

function folderOf(file: string): string {
	const [, layer, name, ...rest] = file.split('/');
	return rest.length > 0 && ['prose', 'features'].includes(layer!) ? `${layer}/${name}` : layer!;
}
