import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

/** A running copy of the built site. */
export interface Site {
	/** Address of its home page, with the slash at its end. */
	url: string;
	close(): Promise<void>;
}

/**
 * Serves a built site as a static host would, with the headers of its `_headers` file and its own
 * page for a wrong address. Takes the next free port when `port` is taken.
 *
 * @param port Where; 0 is any that is free.
 * @param base Path below which the site lives, as in `site.config.ts`.
 * @throws When ten ports in a row are taken.
 */
export async function serveSite(folder: string, port: number, base = '/'): Promise<Site> {
	const headers = readHeaders(folder);
	const notFound = path.join(folder, '404.html');
	const files = sirv(folder, {
		dev: true,
		setHeaders: (response) => {
			for (const [name, value] of headers) response.setHeader(name, value);
		},
		onNoMatch: (_request, response) => {
			response.statusCode = 404;
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
		},
	});
	const prefix = base.replace(/\/$/, '');
	const server = createServer((request, response) => {
		if (prefix && !request.url?.startsWith(`${prefix}/`)) {
			response.statusCode = 404;
			return response.end('This site lives under another path.');
		}
		request.url = request.url!.slice(prefix.length);
		return files(request, response);
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

async function listen(server: Server, port: number, tries: number): Promise<number> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject).listen(port, () => {
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

/** The headers that `_headers` sets for every page. */
function readHeaders(folder: string): [string, string][] {
	const file = path.join(folder, '_headers');
	if (!existsSync(file)) return [];
	const [, everywhere = ''] = /^\/\*\n((?:[ \t]+.*\n?)*)/m.exec(readFileSync(file, 'utf8')) ?? [];
	return everywhere
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
}
