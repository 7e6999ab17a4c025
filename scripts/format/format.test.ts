import { existsSync } from 'node:fs';
import { cp, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { scratch } from '../../src/check/testing/scratch.ts';
import { format } from './format.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = scratch();

beforeEach(async () => {
	for (const file of ['.prettierrc.json', '.prettierignore', '.gitignore'])
		await cp(path.join(project, file), path.join(folder.root, file));
	await symlink(path.join(project, 'node_modules'), path.join(folder.root, 'node_modules'));
});

const read = (file: string) => readFile(path.join(folder.root, file), 'utf8');
const program = "import fs from 'node:fs'; fs.writeFileSync('PWNED', 'x');";
const asAddress = `data: text/javascript,${encodeURIComponent(program)}`;

test.each<[string, string]>([
	['content/package.json', `{ "prettier": { "plugins": ["${asAddress}"] } }`],
	['content/glossary/package.json', `{ "prettier": "${asAddress}" }`],
	['content/glossary/.prettierrc.mjs', `${program} export default {};`],
	['content/glossary/package.yaml', `prettier: "${asAddress}"`],
])('runs nothing of %s', { timeout: 60_000 }, async (file, text) => {
	await folder.write({ [file]: text, 'content/glossary/lever.yaml': 'a:   1\n' });
	expect(await format(folder.root, '--check')).toBe(false);
	expect(await format(folder.root, '--write')).toBe(true);
	expect(await read('content/glossary/lever.yaml')).toBe('a: 1\n');
	expect(await read(file)).toBe(text);
	expect(existsSync(path.join(folder.root, 'PWNED'))).toBe(false);
});

test('formats code, leaves pages alone, and takes no orders', { timeout: 60_000 }, async () => {
	const ordered = '# prettier-ignore\na:   1\n';
	await folder.write({
		'src/a.ts': 'let  a=1',
		'content/docs/a.mdx': '*  a',
		'content/glossary/lever.yaml': ordered,
	});
	expect(await format(folder.root, '--write')).toBe(true);
	expect(await read('src/a.ts')).toBe('let a = 1;\n');
	expect(await read('content/docs/a.mdx')).toBe('*  a');
	expect(await read('content/glossary/lever.yaml')).toBe(ordered);
});
