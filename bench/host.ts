import { cpSync, existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';

/** A built site that is served as a host would. */
interface Host {
	/** Its address, with the slash at its end. */
	url: string;
	close(): void;
}

/**
 * Serves a built site as a static host does: texts compressed, and the headers of `_headers`.
 *
 * @param dist The built site. It is left as it is.
 * @param folder Where the compressed copy of it may be made.
 */
export async function host(dist: string, folder: string): Promise<Host> {
	cpSync(dist, folder, { recursive: true });
	for (const file of globSync('**/*.{html,css,js,json,xml,svg,txt}', { cwd: folder })) {
		const text = readFileSync(path.join(folder, file));
		// What hosts take for what they compress while someone waits.
		const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
		if (text.length > 500)
			writeFileSync(path.join(folder, `${file}.br`), brotliCompressSync(text, { params }));
	}
	const rules = readRules(path.join(folder, '_headers'));
	const files = sirv(folder, {
		brotli: true,
		etag: true,
		setHeaders: (response, address) => {
			for (const { start, headers } of rules) {
				if (!address.startsWith(start)) continue;
				for (const [name, value] of headers) response.setHeader(name, value);
			}
		},
	});
	const server = createServer((request, response) =>
		files(request, response, () => {
			response.statusCode = 404;
			response.end();
		}),
	);
	await new Promise<void>((resolve) => server.listen(0, resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Whether a built site has a page at an address that ends in a slash. */
export function hasPage(dist: string, address: string): boolean {
	return statSync(path.join(dist, address, 'index.html'), { throwIfNoEntry: false }) !== undefined;
}

/** The headers of a `_headers` file, by how the addresses start for which they are meant. */
function readRules(file: string): { start: string; headers: [string, string][] }[] {
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split(/^(?=\/)/m)
		.map((rule) => rule.trim().split(/\n\s*/))
		.map(([pattern = '', ...lines]) => ({
			start: pattern.replace(/\*$/, ''),
			headers: lines.map((line): [string, string] => {
				const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
				return [name, value];
			}),
		}));
}
