import { cachesOf, listFile, savedAt, savedDigest, stateFile } from '../names.ts';
import {
	bytesOf,
	missingOf,
	needlessOf,
	type ListedFile,
	type OfflineList,
	type PartId,
} from '../list.ts';
import { listFrom, savedFrom, type Saved } from '../saved.ts';
import { eachAtOnce } from '../../../ui/pool.ts';

/** How many files are fetched at once. */
const atOnce = 6;

/** How it ended: all is there, someone stopped it, no room, no connection, or a site made anew. */
export type Outcome = 'done' | 'stopped' | 'full' | 'lost' | 'changed';

/** Hears how many bytes of how many were fetched. */
export type Tell = (done: number, all: number) => void;

/** A page that is on this device, by its address. */
export interface KeptPage {
	href: string;
	title: string;
}

const scope = new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), location.href).href;
const names = cachesOf(scope);
const addressOf = (path: string) => new URL(path, scope).href;

/** What can be saved, asked anew; nothing when it cannot be fetched. */
export async function fetchList(): Promise<OfflineList | undefined> {
	try {
		const answer = await fetch(addressOf(listFile), {
			cache: 'no-cache',
			headers: { [savedDigest]: '' },
		});
		return answer.ok ? listFrom(await answer.json()) : undefined;
	} catch {
		return undefined;
	}
}

/** What was saved on this device. */
export async function readSaved(): Promise<Saved | undefined> {
	const cache = await caches.open(names.saved);
	const answer = await cache.match(addressOf(stateFile));
	try {
		return savedFrom(await answer?.json());
	} catch {
		return undefined;
	}
}

/** The digest of each file that is saved, by its address below the base. */
export async function have(): Promise<Map<string, string>> {
	const cache = await caches.open(names.saved);
	const found = new Map<string, string>();
	for (const request of await cache.keys()) {
		if (request.url === addressOf(stateFile)) continue;
		const answer = await cache.match(request);
		found.set(request.url.slice(scope.length), answer?.headers.get(savedDigest) ?? '');
	}
	return found;
}

/**
 * Fetches what is missing of the chosen parts and throws away what is not chosen. Whatever ends it,
 * what is there stays, and the next time goes on from it.
 */
export async function save(
	list: OfflineList,
	wanted: readonly PartId[],
	tell: Tell,
	signal: AbortSignal,
): Promise<Outcome> {
	try {
		const cache = await caches.open(names.saved);
		const there = await have();
		const missing = missingOf(list, wanted, there);
		const all = bytesOf(missing);
		let done = 0;
		// From the start, so that what is there can be seen and removed, however this ends.
		await remember(cache, { parts: wanted, at: new Date().toISOString(), version: '' });
		const work = async (file: ListedFile, stop: AbortSignal) => {
			await keep(cache, file, stop);
			done += file[1];
			tell(done, all);
		};
		await eachAtOnce(missing, atOnce, work, signal);
		for (const path of needlessOf(list, wanted, there)) await cache.delete(addressOf(path));
		await remember(cache, {
			parts: wanted,
			at: new Date().toISOString(),
			version: list.version,
		});
	} catch (error) {
		if (signal.aborted) return 'stopped';
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'lost';
	}
	const now = await fetchList();
	return now && now.version !== list.version ? 'changed' : 'done';
}

async function keep(cache: Cache, [path, , digest]: ListedFile, signal: AbortSignal) {
	const address = addressOf(path);
	const headers = { [savedDigest]: digest };
	const answer = await fetch(address, { cache: 'no-cache', headers, signal });
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	const kept = new Headers({ [savedAt]: new Date().toISOString(), [savedDigest]: digest });
	const type = answer.headers.get('content-type');
	if (type) kept.set('content-type', type);
	await cache.put(address, new Response(await answer.blob(), { headers: kept }));
}

async function remember(cache: Cache, saved: Saved) {
	await cache.put(addressOf(stateFile), Response.json(saved));
}

/** Removes what was saved and what was visited: nothing to read stays on this device. */
export async function removeAll(): Promise<void> {
	for (const name of [names.saved, names.pages, names.files]) await caches.delete(name);
}

/** The pages in a language that were visited and are still here, by their title. */
export async function visitedPages(language: string): Promise<KeptPage[]> {
	const cache = await caches.open(names.pages);
	const pages: KeptPage[] = [];
	for (const request of await cache.keys()) {
		const { pathname } = new URL(request.url);
		if (!pathname.endsWith('/') || pathname.endsWith('/offline/')) continue;
		const html = (await (await cache.match(request))?.text()) ?? '';
		const page = new DOMParser().parseFromString(html, 'text/html');
		const title = page.querySelector('h1')?.textContent.trim();
		if (title && page.documentElement.lang === language) pages.push({ href: request.url, title });
	}
	return pages.sort((a, b) => a.title.localeCompare(b.title, language));
}
