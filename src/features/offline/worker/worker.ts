import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { languageOf, languages, withLocale, type Language } from '../../../language/locales.ts';
import { cachePrefix, cachesOf, savedAt, savedDigest } from '../names.ts';
import { withCopyNotice, withMissingNotice, type Words } from './notice.ts';

/** The part of a service worker that we use; its library is not that of a page. */
interface Worker {
	readonly registration: { readonly scope: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
}

interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}

/** What the build fills in: addresses to fetch at the start, and the words of the notices. */
declare const __start: readonly string[];
declare const __words: Readonly<Record<Language, Words>>;

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const names = cachesOf(scope);

/** How long a page may keep someone waiting before a copy is shown, in seconds. */
const patience = 4;

/** How much of what was visited is kept, and how long, in seconds. */
const visited = { maxEntries: 300, maxAgeSeconds: 60 * 24 * 60 * 60, purgeOnQuotaError: true };

/** Where something is, whatever a page put behind its address. */
const match = { ignoreSearch: true, ignoreVary: true };

const pathIn = ({ pathname }: URL) => pathname.slice(new URL(scope).pathname.length);
/** What is saved on purpose goes past the worker. */
const isOurs = ({ url, request }: { url: URL; request: Request }) =>
	url.href.startsWith(scope) && !request.headers.has(savedDigest) && !request.headers.has('range');
const isPage = (url: URL) => /(^|\/|\.html)$/.test(pathIn(url));
const savedCopy = (request: Request | string) =>
	caches.match(request, { cacheName: names.saved, ...match });
const timeOf = (response: Response | undefined) => response?.headers.get(savedAt) ?? '';

/** Writes on a copy when it was made. */
const dated = {
	async cacheWillUpdate({ response }: { response: Response }) {
		if (response.status !== 200) return null;
		const headers = new Headers(response.headers);
		headers.set(savedAt, new Date().toISOString());
		return new Response(await response.blob(), { headers });
	},
};

/** Looks in what a reader saved as well, and takes the later of two copies. */
const orSaved = {
	async cachedResponseWillBeUsed({
		request,
		cachedResponse,
	}: {
		request: Request;
		cachedResponse?: Response | undefined;
	}) {
		const saved = await savedCopy(request);
		return timeOf(saved) > timeOf(cachedResponse) ? saved : cachedResponse;
	},
};

/** The same, where nothing is kept of what is visited. */
const elseSaved = {
	async handlerDidError({ request }: { request: Request }) {
		return savedCopy(request);
	},
};

/** Says on a copy of a page that it is one. */
const honest = {
	async handlerWillRespond({ request, response }: { request: Request; response: Response }) {
		const saved = timeOf(response);
		if (!saved) return response;
		const language = languageOf(pathIn(new URL(request.url)));
		const html = withCopyNotice(await response.text(), saved, language, __words[language]);
		return new Response(html, { headers: response.headers });
	},
};

const pages = new NetworkFirst({
	cacheName: names.pages,
	networkTimeoutSeconds: patience,
	matchOptions: match,
	plugins: [new ExpirationPlugin(visited), dated, orSaved, honest],
});
const fetched = new NetworkFirst({
	cacheName: names.pages,
	networkTimeoutSeconds: patience,
	matchOptions: match,
	plugins: [new ExpirationPlugin(visited), dated, orSaved],
});
const named = new CacheFirst({
	cacheName: names.files,
	matchOptions: match,
	plugins: [new ExpirationPlugin(visited), dated, orSaved],
});
const papers = new NetworkOnly({ plugins: [elseSaved] });

registerRoute((asked) => isOurs(asked) && isPage(asked.url), pages);
registerRoute((asked) => isOurs(asked) && /^(_astro|icons)\//.test(pathIn(asked.url)), named);
registerRoute(
	(asked) => isOurs(asked) && /(\.(json|svg|webmanifest)$)|^pagefind\//.test(pathIn(asked.url)),
	fetched,
);
registerRoute((asked) => isOurs(asked) && /\.(pdf|docx|pptx)$/.test(pathIn(asked.url)), papers);

setCatchHandler(async ({ request }) => {
	if (request.mode !== 'navigate') return (await inStart(request.url)) ?? Response.error();
	const asked = languageOf(pathIn(new URL(request.url)));
	// An address of before may be in a language that the site has no more.
	const language = asked in __words ? asked : languages[0]!;
	const own = await inStart(`${scope}${withLocale('offline', language)}/`);
	if (!own) return Response.error();
	const html = withMissingNotice(await own.text(), __words[language]);
	return new Response(html, { headers: own.headers });
});

const inStart = (address: string) => caches.match(address, { cacheName: names.start, ...match });

worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(names.start)
			.then((cache) => cache.addAll(__start.map((one) => new Request(one, { cache: 'no-cache' })))),
	);
	// Nothing of an open page depends on which worker answers it.
	void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([worker.clients.claim(), tidy()]));
});

/** Throws away what an earlier version of this edition kept in another way. */
async function tidy() {
	const today = new Set<string>(Object.values(names));
	const old = (await caches.keys()).filter(
		(name) => name.startsWith(cachePrefix(scope)) && !today.has(name),
	);
	await Promise.all(old.map((name) => caches.delete(name)));
	const start = await caches.open(names.start);
	const wanted = new Set(__start.map((address) => new URL(address, scope).href));
	for (const { url } of await start.keys()) if (!wanted.has(url)) await start.delete(url);
}
