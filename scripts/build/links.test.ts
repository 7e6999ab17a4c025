import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deadLinks } from './links.ts';

let folder: string;
const write = async (name: string, text = '') => {
	await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
	await writeFile(path.join(folder, name), text);
};
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'links-'));
	await write('a b.css');
	await write('é/index.html');
});
afterEach(() => rm(folder, { recursive: true }));

describe('deadLinks', () => {
	test('finds links, styles, scripts and pictures without their file', async () => {
		await write(
			'index.html',
			'<link rel="stylesheet" href="/gone.css"><a class="x" href="/gone/#top">x</a><script src="gone.js"></script><img alt="" src="./gone.png">',
		);
		expect(deadLinks(folder, '/').map(({ href }) => href)).toEqual([
			'/gone.css',
			'/gone/#top',
			'gone.js',
			'./gone.png',
		]);
	});

	test('is content with what is there, elsewhere, or on the page itself', async () => {
		await write(
			'sub/index.html',
			'<link href="/a%20b.css?v=1"><a href="/%C3%A9/">x</a><a href="../%C3%A9/?q=1&amp;r=2#s">x</a><a href="https://example.org/gone">x</a><a href="mailto:a@example.org">x</a><a href="#top">x</a><a href="data:,x">x</a>',
		);
		expect(deadLinks(folder, '/')).toEqual([]);
	});

	test('knows the path that the site lives under', async () => {
		await write('index.html', '<a href="/below/%C3%A9/">x</a><a href="/%C3%A9/">x</a>');
		expect(deadLinks(folder, '/below/')).toEqual([{ page: '/index.html', href: '/%C3%A9/' }]);
	});
});
