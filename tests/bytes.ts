import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { base, folder } from './built.ts';

/** The scripts that a page has loaded so far, by their paths on the site. */
export function scriptsOf(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => new URL(name).pathname)
			.filter((name) => name.endsWith('.js')),
	);
}

/** A file with the addresses that it has at the root of a host, where its budget is counted. */
export const atRoot = (text: string) => (base ? text.replaceAll(base, '') : text);

/**
 * How many bytes a text takes on its way. Compressing as well as a host can takes ten times as long
 * as doing it well, so that is left for a text which would not fit otherwise.
 */
export function compressesTo(text: string, budget: number): number {
	const quick = brotliCompressSync(text, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
	}).length;
	return quick <= budget ? quick : brotliCompressSync(text).length;
}

/** How many bytes files of the site take on their way: what is compressed already stays as it is. */
export function bytesOf(paths: readonly string[]): number {
	return paths
		.map((path) => readFileSync(`${folder}${path.slice(base.length)}`))
		.map((body) => Math.min(body.length, brotliCompressSync(body).length))
		.reduce((sum, bytes) => sum + bytes, 0);
}
