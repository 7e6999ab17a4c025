import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { lookup } from 'mrmime';

/** A running copy of the built site. */
export interface Site {
	/** Address of its home page, with the slash at its end. */
	url: string;
	close(): Promise<void>;
}

/** A file as it is sent. */
interface Body {
	file: string;
	bytes: Buffer;
	/** Changes when the file does. */
	tag: string;
}

/** The headers of the addresses that begin with a prefix. */
interface Headers {
	prefix: string;
	fields: readonly (readonly [string, string])[];
}

/** This machine and no other one in the network. */
const here = '127.0.0.1';

/**
 * Serves a built site as a static host would: compressed, with the headers of its `_headers` file
 * and its own page for a wrong address. Takes the next free port when `port` is taken.
 *
 * Whatever is asked, it answers. It knows no parts of files (`Range`), which a server may ignore.
 *
 * @param port Where; 0 is any that is free.
 * @param base Path below which the site lives, as in `site.config.ts`.
 * @throws When ten ports in a row are taken.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<Site> {
	const headers = readHeaders(folder);
	const prefix = base.replace(/\/$/, '');
	const server = createServer((request, response) => {
		answer(folder, prefix, headers, request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const free = await listen(server, port, 10);
	return {
		url: `http://localhost:${free}${prefix}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function answer(
	folder: string,
	prefix: string,
	headers: readonly Headers[],
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const address = request.url ?? '/';
	if (prefix && !address.startsWith(`${prefix}/`)) {
		response.writeHead(404).end('This site lives under another path.');
		return;
	}
	const found = await find(folder, address.slice(prefix.length));
	response.setHeader('cache-control', 'no-cache');
	// The page for a wrong address is what it is today.
	const fitting = headers.filter(
		(one) => one.prefix === '/' || (found && address.startsWith(`${prefix}${one.prefix}`)),
	);
	for (const { fields } of fitting)
		for (const [name, value] of fields) response.setHeader(name, value);
	const body = found ?? (await read(path.join(folder, '404.html')));
	response.statusCode = found ? 200 : 404;
	if (!body) {
		response.end('Not found');
		return;
	}
	const type = lookup(body.file) ?? 'application/octet-stream';
	response.setHeader('content-type', type === 'text/html' ? 'text/html; charset=utf-8' : type);
	response.setHeader('etag', body.tag);
	if (found && request.headers['if-none-match'] === body.tag) {
		response.writeHead(304).end();
		return;
	}
	const bytes = await packed(body, type, request, response);
	response.setHeader('content-length', bytes.length);
	response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The file at an address, or the page of the folder at it. */
async function find(folder: string, address: string): Promise<Body | undefined> {
	const file = fileAt(folder, address);
	if (file === undefined) return undefined;
	return (await read(file)) ?? (await read(path.join(file, 'index.html')));
}

/** Where in the folder a file must be for an address; nowhere for one that leads out of it. */
function fileAt(folder: string, address: string): string | undefined {
	try {
		const name = decodeURIComponent(address.replace(/[?#].*$/s, ''));
		const isPlain = !/[\0\\]|(^|\/)\./.test(name);
		return isPlain && name.startsWith('/') ? path.join(folder, name) : undefined;
	} catch {
		return undefined;
	}
}

async function read(file: string): Promise<Body | undefined> {
	try {
		const { size, mtimeMs } = await stat(file);
		return { file, bytes: await readFile(file), tag: `W/"${size}-${Math.floor(mtimeMs)}"` };
	} catch {
		// It is not there, it is a folder, or nobody may read it.
		return undefined;
	}
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is compressed well already, by its type. */
const isText = (type: string) => /^text\/|json|javascript|xml|svg/.test(type);

/** What has been compressed, by file, version and way. */
const kept = new Map<string, Buffer>();

async function packed(
	{ file, bytes, tag }: Body,
	type: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<Buffer> {
	if (!isText(type)) return bytes;
	response.setHeader('vary', 'accept-encoding');
	const encoding = encodingFor(String(request.headers['accept-encoding'] ?? ''));
	if (!encoding || bytes.length < 1_000) return bytes;
	response.setHeader('content-encoding', encoding);
	const key = `${file} ${tag} ${encoding}`;
	const before = kept.get(key);
	if (before) return before;
	const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
	const after = await (encoding === 'br' ? brotli(bytes, quality) : zip(bytes));
	kept.set(key, after);
	return after;
}

/** The first way that a browser accepts; `q=0` says that it does not. */
function encodingFor(accepted: string): 'br' | 'gzip' | undefined {
	const ways = accepted
		.split(',')
		.filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
		.map((one) => one.split(';')[0]!.trim().toLowerCase());
	return (['br', 'gzip'] as const).find((one) => ways.includes(one));
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject).listen(port, here, () => {
				server.off('error', reject);
				resolve();
			});
		});
		return (server.address() as AddressInfo).port;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 1) throw error;
		return listen(server, port + 1, tries - 1);
	}
}

/** The headers that `_headers` sets, in its order. It names an address and all below it: `/path/*`. */
function readHeaders(folder: string): Headers[] {
	const file = path.join(folder, '_headers');
	if (!existsSync(file)) return [];
	const blocks = readFileSync(file, 'utf8').matchAll(/^(\/\S*?)\*\r?\n((?:[ \t]+.*\r?\n?)*)/gm);
	return [...blocks].map(([, prefix = '', lines = '']) => ({
		prefix,
		fields: lines
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter(Boolean)
			.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
	}));
}
