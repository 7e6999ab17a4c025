import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { serveNothingUnsafe } from './serving.ts';
import { scratch } from './testing/scratch.ts';

const folder = scratch();
let server: ViteDevServer;

beforeEach(async () => {
	const { root } = folder;
	await folder.write({ 'index.html': 'Begin', 'content/docs/a.mdx': 'x', 'public/a.txt': 'x' });
	server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [serveNothingUnsafe(root)],
		server: { port: 5_700, host: '127.0.0.1' },
	});
	await server.listen();
});

afterEach(() => server.close());

const ask = async (address: string) => {
	const response = await fetch(new URL(address, server.resolvedUrls!.local[0]));
	return { status: response.status, text: await response.text() };
};
/** Longer than what was found is believed. */
const later = () => new Promise((resolve) => setTimeout(resolve, 600));
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
	['public/x.svg', drawing, '/x.svg'],
	['content/docs/x.svg', drawing, '/content/docs/x.svg'],
	['content/docs/x.html', '<script>alert(1)</script>', '/@fs/content/docs/x.html'],
	['content/x.js', 'alert(1)', '/content/x.js'],
	['content/node_modules/astro/package.json', '{}', '/'],
])('serves nothing from the moment that there is %s', async (file, text, address) => {
	expect((await ask('/')).status).toBe(200);
	await folder.write({ [file]: text });
	await later();
	const where = address.replace('/@fs', `/@fs${folder.root}`);
	for (const one of ['/', where]) {
		const answer = await ask(one);
		expect(answer.status).toBe(500);
		expect(answer.text).toContain('✖');
		expect(answer.text).not.toContain('alert(1)</script>');
	}
	await rm(
		path.join(
			folder.root,
			file
				.split('/')
				.slice(0, file.includes('node_modules') ? 2 : 9)
				.join('/'),
		),
		{ recursive: true },
	);
	await later();
	expect((await ask('/')).status).toBe(200);
});

test('nor when there is a link to another file', async () => {
	await symlink('/etc/passwd', path.join(folder.root, 'public/passwd'));
	expect((await ask('/passwd')).text).not.toContain('root:');
});
