/** Nothing is exported that no other file imports. */
import { describe, expect, test } from 'vitest';
import { deadExports, filesOf } from './exports.ts';

test('there are no dead exports', () => {
	const files = filesOf('.');
	expect(files.size).toBeGreaterThan(1000);
	expect(deadExports(files)).toEqual([]);
});

describe('deadExports', () => {
	const dead = (files: Readonly<Record<string, string>>) =>
		deadExports(new Map(Object.entries(files)));

	test.each([
		['export const a = 1;', 'a'],
		['export const { a, b: [c] } = made;', 'a', 'c'],
		['export function a() {}', 'a'],
		['export class A {}', 'A'],
		['export interface A {}', 'A'],
		['export type A = 1;', 'A'],
		['const a = 1; export { a as b };', 'b'],
		['export default function a() {}', 'default'],
		['export default 1;', 'default'],
		['const a = 1; a;'],
	])('reads what “%s” exports', (text, ...names) => {
		expect(dead({ 'src/a.ts': text })).toEqual(names.map((name) => `src/a.ts: ${name}`));
	});

	test.each([
		[`import { a } from './src/a.ts';`],
		[`import { a as b } from './src/a.ts';`],
		[`import type { a } from './src/a.ts';`],
		[`import { type a } from './src/a.ts?raw';`],
		[`import * as all from './src/a.ts';`],
		[`export { a } from './src/a.ts';`],
		[`export { a as b } from './src/a.ts';`],
		[`export * from './src/a.ts';`],
		[`const { a } = await import('./src/a.ts');`],
		[`type A = typeof import('./src/a.ts');`],
	])('takes “%s” for an import', (text) => {
		expect(dead({ 'src/a.ts': 'export const a = 1;', 'b.ts': text })).toEqual([]);
	});

	test('takes an import in a component, but not one of another name', () => {
		const a = 'export const a = 1; export const b = 2;';
		const astro = `---\nimport { a } from './a.ts';\n---\n<script>import { c } from './a.ts';</script>`;
		expect(dead({ 'src/a.ts': a, 'src/A.astro': astro })).toEqual(['src/a.ts: b']);
	});

	test('lets a type be exported with the function or the value that names it', () => {
		const a = `export interface A {} export interface B {} interface C {}
			export function f(a: A): void { const b: B = a; }
			export const value: readonly C[] = [];`;
		const b = `import { f, value } from './a.ts';`;
		expect(dead({ 'src/a.ts': a, 'src/b.ts': b })).toEqual(['src/a.ts: B']);
	});
});
