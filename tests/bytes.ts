import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The scripts that a page has loaded so far, by their paths on the site. */
export function scriptsOf(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => new URL(name).pathname)
			.filter((name) => name.endsWith('.js')),
	);
}

/** How many bytes files of the site take on their way: what is compressed already stays as it is. */
export function bytesOf(paths: readonly string[]): number {
	return paths
		.map((path) => readFileSync(`dist${path}`))
		.map((body) => Math.min(body.length, brotliCompressSync(body).length))
		.reduce((sum, bytes) => sum + bytes, 0);
}
