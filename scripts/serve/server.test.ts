import { spawnSync } from 'node:child_process';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scratch } from '../../src/check/testing/scratch.ts';
import { portOf } from './port.ts';
import { serveSite, type Site } from './server.ts';

const folder = scratch();
const home = `<!doctype html><p>${'Een lange bladzijde. '.repeat(200)}</p>`;
let site: Site;
let port: number;

beforeEach(async () => {
	await folder.write({
		'dist/index.html': home,
		'dist/levers/allies/index.html': 'Bondgenoten',
		'dist/a.png': new Uint8Array(2_000),
		'dist/secret/.env': 'x',
		'dist/404.html': 'Die bladzijde is er niet.',
		'dist/_headers':
			'/*\r\n  X-Content-Type-Options: nosniff\r\n  X-Name: a: b\r\n\n/_astro/*\n  X-No: x\n  Cache-Control: immutable\n',
		'dist/_astro/a.css': 'p {}',
		'outside.txt': 'x',
	});
	site = await serveSite(path.join(folder.root, 'dist'), 5_400);
	port = Number(new URL(site.url).port);
});

afterEach(() => site.close());

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	bytes: Buffer;
}

function ask(
	address: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, path: address, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode!,
					headers: response.headers,
					bytes: Buffer.concat(chunks),
				}),
			);
		})
			.on('error', reject)
			.end();
	});
}

/** Sends bytes as they are, and waits until the server closes or a moment has passed. */
function send(bytes: string): Promise<void> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
		socket
			.on('close', () => resolve())
			.on('error', () => undefined)
			.resume();
		setTimeout(() => socket.destroy(), 500);
	});
}

describe('serveSite', () => {
	test.each([
		'bytes=9-1',
		'bytes=-5',
		'bytes=a-b',
		'bytes=0-',
		'bytes=999999-',
		'bytes=-0',
		'bytes=0-1,5-9',
		'bytes=9007199254740993-9007199254740999',
		'x',
		'',
	])('answers a wish for a part of a file, “%s”, with the file', async (range) => {
		const { status, bytes } = await ask('/', { range });
		expect([status, bytes.toString()]).toEqual([200, home]);
	});

	test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
		'refuses %s',
		async (method) => {
			const { status, headers } = await ask('/', {}, method);
			expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
		},
	);

	test.each([
		'/%',
		'/%00',
		'/%c0%ae%c0%ae/outside.txt',
		'/../outside.txt',
		'/%2e%2e/outside.txt',
		'/..%2foutside.txt',
		'/..%5coutside.txt',
		'/levers/..%2f..%2foutside.txt',
		'//outside.txt',
		'/secret/.env',
		'/levers',
		`/${'a'.repeat(5_000)}`,
		'/index.html/x',
		'*',
		'http://example.org/outside.txt',
	])('gives nothing at %j but the page for a wrong address', async (address) => {
		const { status, bytes } = await ask(address);
		expect([status, bytes.toString()]).toEqual([404, 'Die bladzijde is er niet.']);
	});

	test('stands after anything that is sent to it', async () => {
		await send('\0\x01\x02\r\n\r\n');
		await send('GET / HTTP/9.9\r\n\r\n');
		await send(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`);
		await send('GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n');
		await send('GET / HTTP/1.1\r\nHost: x\r\n');
		const many = await Promise.all(Array.from({ length: 300 }, () => ask('/')));
		expect(many.every(({ status }) => status === 200)).toBe(true);
	});

	test('stands while the site is taken away or may not be read', async () => {
		await chmod(path.join(folder.root, 'dist/a.png'), 0);
		await ask('/a.png');
		await rm(path.join(folder.root, 'dist'), { recursive: true });
		expect((await ask('/')).status).toBe(404);
		await mkdir(path.join(folder.root, 'dist/index.html'), { recursive: true });
		expect((await ask('/')).bytes.toString()).toBe('Not found');
	});

	test('compresses text as the browser likes it', async () => {
		const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
		expect(br.headers).toMatchObject({
			'content-encoding': 'br',
			vary: 'accept-encoding',
			'content-type': 'text/html; charset=utf-8',
			'content-length': String(br.bytes.length),
		});
		expect(brotliDecompressSync(br.bytes).toString()).toBe(home);
		const gz = await ask('/', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
		expect(gz.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gz.bytes).toString()).toBe(home);
		const image = await ask('/a.png', { 'accept-encoding': 'br' });
		expect(image.headers).not.toHaveProperty('content-encoding');
		expect(image.headers['content-type']).toBe('image/png');
	});

	test('says how long a page is without sending it', async () => {
		const { headers, bytes } = await ask('/', {}, 'HEAD');
		expect([headers['content-length'], bytes.length]).toEqual([String(home.length), 0]);
	});

	test('does not send twice what the browser has', async () => {
		const { headers } = await ask('/');
		const again = await ask('/', { 'if-none-match': headers.etag! });
		expect([again.status, again.bytes.length]).toEqual([304, 0]);
		await folder.write({ 'dist/index.html': 'Nieuw' });
		expect((await ask('/', { 'if-none-match': headers.etag! })).bytes.toString()).toBe('Nieuw');
	});

	test('sends the headers of the host with every answer', async () => {
		for (const address of ['/', '/a.png', '/nowhere/']) {
			const { headers } = await ask(address);
			expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-name': 'a: b' });
			expect(headers).not.toHaveProperty('x-no');
			expect(headers['cache-control']).toBe('no-cache');
		}
	});

	test('sends the headers of a folder with what is in it', async () => {
		const headersOf = async (address: string) => (await ask(address)).headers;
		expect(await headersOf('/_astro/a.css')).toMatchObject({
			'x-name': 'a: b',
			'x-no': 'x',
			'cache-control': 'immutable',
		});
		const gone = await headersOf('/_astro/b.css');
		expect(gone).toMatchObject({ 'x-name': 'a: b', 'cache-control': 'no-cache' });
		expect(gone).not.toHaveProperty('x-no');
	});

	test('takes the next port, and lives below a path', async () => {
		const other = await serveSite(path.join(folder.root, 'dist'), port, '/methodology/');
		try {
			expect(other.url).toMatch(/:\d+\/methodology\/$/);
			expect(new URL(other.url).port).not.toBe(String(port));
			expect(await (await fetch(`${other.url}levers/allies/`)).text()).toBe('Bondgenoten');
			expect((await fetch(new URL('/', other.url))).status).toBe(404);
		} finally {
			await other.close();
		}
	});

	test('is not heard from other machines', async () => {
		const addresses = Object.values(networkInterfaces())
			.flat()
			.filter((one) => one && !one.internal && one.family === 'IPv4')
			.map((one) => one!.address);
		for (const address of [...addresses, '[::1]']) {
			await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
		}
	});
});

describe('portOf', () => {
	test('takes a number, or else the usual one', () => {
		expect([portOf('5000', 1), portOf(undefined, 1), portOf('', 1)]).toEqual([5000, 1, 1]);
	});

	test.each(['abc', '80000', '0', '-1', '4321.5', '0x50', '1e3'])('refuses %s', (asked) => {
		expect(() => portOf(asked, 4321)).toThrow(`“${asked}” is not a port`);
	});

	test('is said in one sentence', () => {
		const { stderr, status } = spawnSync(
			process.execPath,
			[path.resolve('scripts/serve.ts'), path.join(folder.root, 'dist')],
			{ env: { ...process.env, PORT: 'abc' }, encoding: 'utf8' },
		);
		expect([status, stderr]).toEqual([
			1,
			'“abc” is not a port: write a number from 1 to 65525, as in PORT=4321.\n',
		]);
	});
});
