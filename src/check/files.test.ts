import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkElsewhere } from './elsewhere.ts';
import { isImage, listContent, listPublic } from './files.ts';
import { readImages } from './image-files.ts';
import { textOf } from './text.ts';
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

const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
	.png()
	.toBuffer();
const cutOff = png.subarray(0, 40);
const scripted = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe('listContent', () => {
	test.each([
		['content/config.ts', 'This file does not belong in content/.'],
		['content/glossary/term.js', 'This file does not belong in content/.'],
		['content/glossary/term.yml', 'A file of data ends in “.yaml”.'],
		['content/course.yml', 'A file of data ends in “.yaml”.'],
		['content/other.yml', 'This file does not belong in content/.'],
		['content/docs/page.yml', 'A page is a file that ends in “.mdx”.'],
		[
			'content/sessions/index.yaml',
			'A file of data cannot be called “index”: that is the page of all of them.',
		],
		['content/.env', 'This file does not belong in content/.'],
		['content/docs/page.md', 'A page is a file that ends in “.mdx”.'],
		['content/docs/page.MDX', 'The ending “.MDX” of this file is in capitals.'],
		['content/docs/~$page.mdx', 'The name of this file will not do as an address.'],
		['content/docs/page.astro', 'A page is a file that ends in “.mdx”.'],
		['content/docs/page.mdx.js', 'A page is a file that ends in “.mdx”.'],
		['content/docs/Silos.mdx', 'The name of this file will not do as an address.'],
		['content/docs/a b.mdx', 'The name of this file will not do as an address.'],
		['content/docs/a..mdx', 'The name of this file will not do as an address.'],
		['content/docs/sílo.mdx', 'The name of this file will not do as an address.'],
		['content/docs/silo\u202E.mdx', 'The name of this file will not do as an address.'],
		[
			'content/docs/page.png',
			'This is not an image of the kind “png” as it should be: it is no PNG.',
		],
		...[
			'package.json',
			'cspell.yaml',
			'cspell.json',
			'.cspell.json',
			'.prettierrc',
			'prettier.config.mjs',
			'.editorconfig',
			'.gitattributes',
			'.npmrc',
			'tsconfig.json',
			'astro.config.mjs',
			'bibliography.yaml',
			'words.md',
			'glossary/term.json',
			'glossary/words.txt',
			'i18n/nl.yaml',
			'i18n/fr.json',
			'glossary.yaml',
			'words.txt\n.js',
		].map((name) => [`content/${name}`, 'This file does not belong in content/.']),
		...['package.json', 'cspell.yaml', 'cspell.config.mjs', '.prettierrc', 'x.html', 'x.svgz'].map(
			(name) => [`content/docs/${name}`, 'A page is a file that ends in “.mdx”.'],
		),
		['content/glossary/package.yaml', 'A file with this name holds the settings of a program.'],
		['content/search/cspell.yaml', 'A file with this name holds the settings of a program.'],
		['content/docs/aux.mdx', 'The name of this file will not do as an address.'],
		['content/docs/a\nb.mdx', 'The name of this file will not do as an address.'],
		['content/glossary/Term.yaml', 'The name of this file will not do as an address.'],
	] as [string, string][])('refuses %j', async (file, message) => {
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

	test('refuses a folder that is not one of the content, with all that is in it', async () => {
		for (const name of ['other', 'glossary/deeper', 'node_modules', 'i18n/deeper'])
			await write(`content/${name}/package.json`, '{}');
		await write('content/docs/index/index.mdx', 'x');
		await write('content/docs/.DS_Store/package.json', '{}');
		expect((await problems()).sort()).toEqual([
			'content/docs/.DS_Store: The name of this file will not do as an address.',
			'content/docs/index: A folder cannot be called “index”: that is the page of the folder itself.',
			'content/glossary/deeper: This folder does not belong in content/.',
			'content/i18n/deeper: This folder does not belong in content/.',
			'content/node_modules: This folder does not belong in content/.',
			'content/other: This folder does not belong in content/.',
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

describe('listPublic', () => {
	test('judges images, and lets what a host asks for be', async () => {
		await write('public/robots.txt', 'x');
		await write('public/.well-known/security.txt', 'x');
		await write('public/a.svg', scripted);
		await write('public/b/c.PNG', 'x');
		await write('public/d.png', png);
		await write('public/e.svgz', 'x');
		await symlink('/etc/passwd', path.join(folder.root, 'public/f'));
		const { files, problems } = await listPublic(folder.root);
		expect(files).toEqual(['public/.well-known/security.txt', 'public/d.png', 'public/robots.txt']);
		expect(problems.map(({ file }) => file).sort()).toEqual([
			'public/a.svg',
			'public/b/c.PNG',
			'public/e.svgz',
			'public/f',
		]);
	});

	test('needs no such folder', async () => {
		expect(await listPublic(folder.root)).toEqual({ files: [], problems: [] });
	});
});

describe('readImages', () => {
	test('finds what looks right and cannot be read', async () => {
		const pixels = png.indexOf('IDAT');
		const damaged = Buffer.from(png);
		damaged.writeUInt32BE(0, pixels + 8);
		damaged.writeUInt32BE(crc32(damaged.subarray(pixels, -16)), damaged.length - 16);
		await write('content/docs/levers/good.png', png);
		await write('content/docs/levers/bad.png', damaged);
		await write('content/docs/levers/sizeless.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
		const { files, problems } = await listContent(folder.root);
		expect(problems).toEqual([]);
		const found = await readImages(folder.root, files.filter(isImage));
		expect(found.map(({ file }) => file)).toEqual([
			'content/docs/levers/bad.png',
			'content/docs/levers/sizeless.svg',
		]);
	});

	test('does not wait for ever', async () => {
		await write('content/docs/levers/good.png', png);
		expect(await readImages(folder.root, ['content/docs/levers/good.png'], 0.01)).toMatchObject([
			{ message: 'The images were not read after 0.01 seconds.' },
		]);
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

	test('judges images', async () => {
		const files = { 'a.svg': scripted, 'b.png': cutOff, 'c.png': png, 'd\ne.png': png };
		await folder.write(files);
		const found = await checkElsewhere(Object.keys(files), folder.root);
		expect(found.map(({ file }) => file)).toEqual(['a.svg', 'b.png']);
	});

	test('refuses facts that put code in a page', async () => {
		await write('sent.mdx', '---\ntitle: x\nhead: [{ tag: script, content: alert(1) }]\n---\n');
		const file = path.join(folder.root, 'sent.mdx');
		expect(await checkElsewhere([file])).toMatchObject([
			{ message: '“head” is not a key that a page can have.' },
		]);
	});
});
