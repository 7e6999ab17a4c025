import { existsSync } from 'node:fs';
import { cp, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { scratch } from '../src/check/testing/scratch.ts';
import { nl, smallest } from '../src/check/testing/small-content.ts';
import { commands, start } from './testing/commands.ts';

const project = path.resolve(import.meta.dirname, '..');
const folder = scratch();

beforeEach(async () => {
	await folder.write(smallest);
	await cp(path.join(project, 'cspell.config.yaml'), path.join(folder.root, 'cspell.config.yaml'));
	await folder.write({ 'node_modules/.keep': '' });
	await symlink(
		path.join(project, 'node_modules/@cspell'),
		path.join(folder.root, 'node_modules/@cspell'),
	);
});

const runInOne = commands();
/** Runs a command in the small project: as somebody types it, or in a process with the others. */
const run = async (script: string, ...parameters: string[]) =>
	runInOne(folder.root, script, ...parameters);
const type = async (script: string, ...parameters: string[]) =>
	start(folder.root, script, ...parameters);

/** Files that are refused, with what the check names when it refuses them. */
const hostile: Readonly<Record<string, string>> = {
	'content/docs/constructor/x.mdx': 'content/docs/constructor',
	'content/docs/a\nb.mdx': 'content/docs/aU+000Ab.mdx',
	'content/cspell.yaml': 'content/cspell.yaml',
	'content/docs/cspell.config.mjs': 'content/docs/cspell.config.mjs',
	'content/package.json': 'content/package.json',
};
const program = `usePnP: true
pnpFiles: ["cspell.yaml", "docs/cspell.config.mjs"]
note: require('fs').writeFileSync('PWNED', 'x')
`;

/** One answer of each command that is asked for as somebody types it. */
const typed = new Set(['--nonsense', 'nowhere.mdx', 'case x --id con', 'nowhere --done']);

describe('no command runs a file of the content or ends in a stack trace', () => {
	test.each([
		['check.ts'],
		['check.ts', '--format', 'json'],
		...Object.keys(hostile).map((file) => ['check.ts', file]),
		['schemas.ts'],
		['new.ts', 'case', 'Een titel'],
		['translate.ts'],
	])('%j %j %j', { timeout: 60_000 }, async (script, ...parameters) => {
		await folder.write(Object.fromEntries(Object.keys(hostile).map((file) => [file, program])));
		// Each command is started once, and the check judges each file by itself beside that.
		const how = script === 'check.ts' && parameters.length > 0 ? run : type;
		const { status, text } = await how(script!, ...parameters);
		expect(text).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
		expect(status).toBe(script === 'check.ts' ? 1 : 0);
		const [file = ''] = parameters;
		for (const [one, named] of Object.entries(hostile)) {
			if (script !== 'check.ts' || parameters.length > 1) continue;
			if (file === '' || file === one) expect(text).toContain(named);
			else expect(text).not.toContain(`${named}\n`);
		}
		for (const place of ['', 'content', 'content/docs'])
			expect(existsSync(path.join(folder.root, place, 'PWNED'))).toBe(false);
	});

	test.each([
		['check.ts', '--nonsense'],
		['check.ts', '--format', 'constructor'],
		['check.ts', 'nowhere.mdx'],
		['check.ts', '--format'],
		['new.ts', 'constructor', 'x'],
		['new.ts', 'case', 'x', '--lang', 'constructor'],
		['new.ts', 'case', 'x', '--id', 'index'],
		['new.ts', 'case', 'x', '--id', 'con'],
		['new.ts', 'case', 'x', '--id', '\u001B[31m'],
		['new.ts', '--nonsense'],
		['translate.ts', 'constructor'],
		['translate.ts', 'nowhere', '--done'],
		['translate.ts', '--nonsense'],
		['report.ts', '--nonsense'],
	])('%s %s %s %s %s is answered in a sentence', async (script, ...parameters) => {
		const how = typed.has(parameters.join(' ')) ? type : run;
		const { status, text } = await how(script, ...parameters);
		expect(status).toBeGreaterThan(0);
		expect(text).not.toMatch(/^\s+at /m);
		expect(text).not.toMatch(/as ,|\u001B/);
	});
});

describe('npm run check', () => {
	test('prints what is wrong before the speller starts, and whatever happens to the speller', async () => {
		await folder.write({
			[nl]: smallest[nl]!.replace('order: 1', 'order: first'),
			'cspell.config.yaml': 'import: [nowhere.json]',
		});
		const { status, text } = await type('check.ts');
		expect(status).toBe(1);
		expect(text.indexOf('“barrier.order”')).toBeGreaterThan(-1);
		expect(text.indexOf('The speller failed')).toBeGreaterThan(text.indexOf('“barrier.order”'));
		expect(text).toContain('2 problems in 2 files.');
	});

	test('gives the speller no page with an order for it', async () => {
		await folder.write({
			[nl]: smallest[nl]!.replace(
				'Niemand is eigenaar',
				`De zin cspell:ignoreRegExp /(a+)+b/ is tekst.\n\n${'a'.repeat(60)}\n\nNiemand is eigenaar`,
			),
		});
		const start = performance.now();
		const { status, text } = await run('check.ts');
		expect(status).toBe(1);
		expect(text).toContain('“cspell:” is an order to a program that reads this file.');
		expect(text).toContain('1 problem in 1 file.');
		expect(performance.now() - start).toBeLessThan(30_000);
	});
});

describe('npm run new', () => {
	test('makes a file that every computer takes of any title', async () => {
		for (const title of ['a'.repeat(300), 'Index', 'Con', 'Constructor', '\u202E', '…']) {
			const { status, text } = await run('new.ts', 'case', title);
			expect([status, text]).toEqual([0, expect.stringContaining('Made content/docs/cases/')]);
			const file = /Made (\S+)/.exec(text)![1]!;
			expect(path.basename(file)).toMatch(/^[a-z0-9-]{1,80}\.mdx$/);
			expect(['index.mdx', 'con.mdx', 'constructor.mdx']).not.toContain(path.basename(file));
		}
	});

	test('says in a sentence that it may not write', async () => {
		await rm(path.join(folder.root, 'content/docs/cases'), { recursive: true, force: true });
		await writeFile(path.join(folder.root, 'content/docs/cases'), '');
		const { status, text } = await type('new.ts', 'case', 'Een titel');
		expect(status).toBe(1);
		expect(text).not.toMatch(/^\s+at /m);
	});
});
