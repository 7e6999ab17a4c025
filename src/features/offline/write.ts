import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { languages, withLocale, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { addressOfFile, partOf, type ListedFile, type OfflineList, type PartId } from './list.ts';
import { listFile, workerFile } from './names.ts';
import type { Words } from './worker/notice.ts';
import { languagesForBrowsers } from '../../language/for-browsers.ts';

/** The one style sheet and the one script of a built page. */
const joined = /<(?:link|script)[^>]* (?:href|src)="([^"]*\/_astro\/page\.[^"]+\.(?:css|js))"/g;

/**
 * Reads a built site and writes the list of what can be saved of it, with the worker that answers
 * when there is no network.
 *
 * @param base The path below which the site is served: `/` or `/methodology`.
 */
export async function writeOffline(dist: string, base: string): Promise<void> {
	const list = listOf(dist);
	writeFileSync(path.join(dist, listFile), JSON.stringify(list));
	writeFileSync(path.join(dist, workerFile), await workerOf(dist, base));
}

function listOf(dist: string): OfflineList {
	const parts: Partial<Record<PartId, ListedFile[]>> = {};
	const files = globSync('**/*.*', { cwd: dist })
		.map((file) => file.replaceAll(path.sep, '/'))
		.sort();
	for (const file of files) {
		const part = partOf(file);
		if (!part) continue;
		const bytes = readFileSync(path.join(dist, file));
		(parts[part] ??= []).push([addressOfFile(file), bytes.length, digestOf(bytes)]);
	}
	return { version: digestOf(JSON.stringify(parts)), parts };
}

/** The worker as one file, with its words and the addresses that it fetches at the start. */
async function workerOf(dist: string, base: string): Promise<string> {
	const prefix = `${base.replace(/\/$/, '')}/`;
	const start = new Set<string>();
	for (const language of languages) {
		const id = `${withLocale('offline', language)}/`;
		const html = readFileSync(path.join(dist, id, 'index.html'), 'utf8');
		start.add(prefix + id);
		for (const [, address] of html.matchAll(joined)) start.add(address!);
	}
	const bundle = await rolldown({
		plugins: [languagesForBrowsers()],
		input: path.join(import.meta.dirname, 'worker/worker.ts'),
		transform: {
			define: {
				'process.env.NODE_ENV': '"production"',
				__start: JSON.stringify([...start]),
				__words: JSON.stringify(wordsIn()),
			},
		},
	});
	const { output } = await bundle.generate({ format: 'iife', minify: true });
	await bundle.close();
	return output[0].code;
}

function wordsIn(): Record<Language, Words> {
	return Object.fromEntries(
		languages.map((language) => {
			const t = wordsOf(language);
			return [
				language,
				{ copy: t('offline.copy'), missing: t('offline.missing'), again: t('offline.again') },
			];
		}),
	) as Record<Language, Words>;
}

function digestOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
