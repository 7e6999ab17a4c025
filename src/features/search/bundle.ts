import { gunzipSync, gzipSync } from 'node:zlib';
import { minifySync } from 'vite';

/** How Pagefind marks what it packed. */
const signature = 'pagefind_dcd';

/** A page as Pagefind stores it to show a passage. */
interface Fragment {
	url: string;
	meta: { [name: string]: string };
	filters: object;
}

/** The address of the page that a fragment holds. */
export function addressIn(fragment: Uint8Array): string {
	return readFragment(fragment).url;
}

/** A fragment without the metadata that only the search knows, which is half of its bytes. */
export function withoutHidden(fragment: Uint8Array): Uint8Array {
	const { meta, filters: _, ...rest } = readFragment(fragment);
	const shown = { title: meta['title'], lead: meta['lead'] };
	return pack(Buffer.from(JSON.stringify({ ...rest, meta: shown })));
}

/**
 * Pagefind's script, smaller, and with our fetch in place of the browser's: it takes a part of the
 * index that fails to come for an empty one, and says nothing of it to who asked.
 */
export function withOwnFetch(script: Uint8Array): string {
	const ours = 'const fetch = (...all) => (globalThis.fetchForSearch ?? globalThis.fetch)(...all);';
	const text = `${ours}\n${new TextDecoder().decode(script)}`;
	return minifySync('pagefind.js', text, { module: true }).code;
}

/** Whether a browser ever fetches a file: the rest is for Pagefind's own box. */
export function isFetched(name: string): boolean {
	return /^(pagefind\.js|wasm\.(?!unknown)|pagefind\.[a-z]+_|index\/|filter\/|fragment\/)/.test(
		name,
	);
}

/** What is in a file of Pagefind. */
export function unpack(content: Uint8Array): Uint8Array {
	return gunzipSync(content).subarray(signature.length);
}

/** Makes a file as Pagefind wants it. */
export function pack(bytes: Uint8Array): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

function readFragment(fragment: Uint8Array): Fragment {
	return JSON.parse(Buffer.from(unpack(fragment)).toString()) as Fragment;
}
