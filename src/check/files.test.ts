import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkElsewhere } from './elsewhere.ts';
import { listContent, textOf } from './files.ts';
import { scratch } from './testing/scratch.ts';

const folder = scratch();
const write = (file: string, content: string | Uint8Array) => folder.write({ [file]: content });

beforeEach(() => write('content/docs/levers/allies.mdx', 'x'));

/** What is wrong with the files, as `file: message`. */
async function problems(): Promise<string[]> {
	const { files, problems } = await listContent(folder.root);
	expect(files).toEqual(['content/docs/levers/allies.mdx']);
	return problems.map(({ file, message }) => `${file}: ${message}`);
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('listContent', () => {
	test.each([
		['content/config.ts', 'This kind of file does not belong in content/.'],
		['content/glossary/term.js', 'This kind of file does not belong in content/.'],
		['content/glossary/term.yml', 'This kind of file does not belong in content/.'],
		['content/.env', 'This kind of file does not belong in content/.'],
		['content/docs/page.md', 'A page is a file that ends in “.mdx”.'],
		['content/docs/page.MDX', 'A page is a file that ends in “.mdx”.'],
		['content/docs/page.astro', 'A page is a file that ends in “.mdx”.'],
		['content/docs/page.mdx.js', 'A page is a file that ends in “.mdx”.'],
		['content/docs/Silos.mdx', 'The name of this file will not do as an address.'],
		['content/docs/a b.mdx', 'The name of this file will not do as an address.'],
		['content/docs/a..mdx', 'The name of this file will not do as an address.'],
		['content/docs/sílo.mdx', 'The name of this file will not do as an address.'],
		['content/docs/silo\u202E.mdx', 'The name of this file will not do as an address.'],
		[
			'content/docs/page.png',
			'This file is not an image of the kind “png”, whatever its name says.',
		],
	])('refuses %s', async (file, message) => {
		await write(file, '<script>alert(1)</script>');
		expect(await problems()).toEqual([`${file}: ${message}`]);
	});

	test('refuses a folder whose name is no address, with all that is in it', async () => {
		await write('content/docs/LEVERS/allies.mdx', 'x');
		await write('content/docs/.git/config.yaml', 'x');
		expect((await problems()).sort()).toEqual([
			'content/docs/.git: The name of this file will not do as an address.',
			'content/docs/LEVERS: The name of this file will not do as an address.',
		]);
	});

	test('follows no link, to a file or to a folder', async () => {
		await symlink('/etc/passwd', path.join(folder.root, 'content/docs/a.mdx'));
		await symlink('/etc', path.join(folder.root, 'content/docs/b'));
		await symlink('nowhere', path.join(folder.root, 'content/docs/c.mdx'));
		expect((await problems()).sort()).toEqual(
			['a.mdx', 'b', 'c.mdx'].map(
				(name) => `content/docs/${name}: This is a link to another file, or no ordinary file.`,
			),
		);
	});

	test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
		execFileSync('mkfifo', [path.join(folder.root, 'content/docs/a.mdx')]);
		expect(await problems()).toEqual([
			'content/docs/a.mdx: This is a link to another file, or no ordinary file.',
		]);
	});

	test('opens no file that is too large', async () => {
		await write('content/docs/a.mdx', 'x'.repeat(300_000));
		expect(await problems()).toEqual([
			'content/docs/a.mdx: This file is 293 KB; 100 KB is the most.',
		]);
	});

	test('lets images, data and what a computer leaves behind be', async () => {
		await write('content/docs/levers/walk.png', png);
		await write('content/glossary/lever.yaml', 'x');
		await write('content/docs/.DS_Store', 'x');
		await write('content/docs/_template.mdx', 'x');
		expect(await listContent(folder.root)).toEqual({
			files: [
				'content/docs/_template.mdx',
				'content/docs/levers/allies.mdx',
				'content/docs/levers/walk.png',
				'content/glossary/lever.yaml',
			],
			problems: [],
		});
	});
});

describe('textOf', () => {
	test('refuses what is not UTF-8', () => {
		expect(textOf(Buffer.from([0x66, 0xff, 0xfe]))).toMatchObject({
			message: 'This file is not written in UTF-8.',
		});
		expect(textOf(Buffer.from([0xc0, 0xaf]))).toHaveProperty('hint');
	});

	test('keeps a byte order mark, so that it is seen', () => {
		expect(textOf(Buffer.from('\uFEFFx'))).toBe('\uFEFFx');
	});
});

describe('checkElsewhere', () => {
	test('judges a page that is not in the content', async () => {
		await write('sent.mdx', '---\ntitle: x\n---\n\n{alert(1)}\n');
		const file = path.join(folder.root, 'sent.mdx');
		expect(await checkElsewhere([file])).toMatchObject([{ file, line: 5, column: 1 }]);
	});

	test('refuses facts that put code in a page', async () => {
		await write('sent.mdx', '---\ntitle: x\nhead: [{ tag: script, content: alert(1) }]\n---\n');
		const file = path.join(folder.root, 'sent.mdx');
		expect(await checkElsewhere([file])).toMatchObject([
			{ message: '“head” is not a key that a page can have.' },
		]);
	});
});
