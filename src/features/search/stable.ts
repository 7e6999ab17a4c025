import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { pack, unpack } from './bundle.ts';

/**
 * The files of an index, the same ones whenever they are made of the same pages.
 *
 * Pagefind 1.5.2 writes the values of a filter, and the filters themselves, in an order that is
 * another one each time, and names files after what is in them. Its source has that as a “TODO”:
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind/src/index/mod.rs#L405
 */
export function stable(files: readonly IndexFile[]): IndexFile[] {
	const names = new Map<string, string>();
	const renamed = (text: string) =>
		[...names].reduce((all, [from, to]) => all.replaceAll(from, to), text);
	const parts: { [folder: string]: (file: IndexFile) => IndexFile } = {
		filter: ({ path, content }) => {
			// A filter is its name and its values.
			const bytes = sorted(unpack(content), 1);
			return { path: name(path, bytes), content: pack(bytes) };
		},
		meta: ({ path, content }) => {
			// The version, pages, parts of the index, filters, and more.
			const bytes = sorted(Buffer.from(renamed(latin(unpack(content))), 'latin1'), 3);
			return { path: name(path, bytes), content: pack(bytes) };
		},
		entry: ({ path, content }) => ({
			path,
			content: Buffer.from(renamed(latin(content)), 'latin1'),
		}),
	};
	const kindOf = ({ path }: IndexFile) =>
		/(filter|meta)$|-(entry)\.json$/.exec(path)?.slice(1).join('');
	const done = new Map<IndexFile, IndexFile>();
	for (const kind of ['filter', 'meta', 'entry'])
		for (const file of files) if (kindOf(file) === kind) done.set(file, parts[kind]!(file));
	return files.map((file) => done.get(file) ?? file);

	/** Names a file after what is now in it. */
	function name(path: string, bytes: Uint8Array): string {
		const [, language = '', hash = ''] = /([a-z]+)_(\w+)\.pf_/.exec(path) ?? [];
		const own = createHash('sha1').update(bytes).digest('hex').slice(0, hash.length);
		names.set(`${language}_${hash}`, `${language}_${own}`);
		return renamed(path);
	}
}

/** An encoded list (CBOR), with the list that is its item at `place` in order. */
function sorted(bytes: Uint8Array, place: number): Uint8Array {
	const outer = itemsOf(bytes, 0)[place]!;
	const items = itemsOf(bytes, outer.start);
	const ordered = items
		.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)))
		.sort(Buffer.compare);
	return Buffer.concat([
		bytes.subarray(0, items[0]?.start ?? outer.end),
		...ordered,
		bytes.subarray(outer.end),
	]);
}

interface Span {
	start: number;
	end: number;
}

function itemsOf(bytes: Uint8Array, start: number): Span[] {
	const { value, next } = headOf(bytes, start);
	const items: Span[] = [];
	for (let at = next; items.length < value; at = items.at(-1)!.end)
		items.push({ start: at, end: endOf(bytes, at) });
	return items;
}

function endOf(bytes: Uint8Array, start: number): number {
	const { type, value, next } = headOf(bytes, start);
	if (type === 3) return next + value;
	return type === 4 ? (itemsOf(bytes, start).at(-1)?.end ?? next) : next;
}

/** What is encoded there: its type, the number that says its size or is it, and where it begins. */
function headOf(bytes: Uint8Array, start: number) {
	const size = bytes[start]! & 31;
	const more = size < 24 ? 0 : 2 ** (size - 24);
	const number = bytes.subarray(start + 1, start + 1 + more);
	const value = more === 0 ? size : number.reduce((sum, byte) => sum * 256 + byte, 0);
	return { type: bytes[start]! >> 5, value, next: start + 1 + more };
}

function latin(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}
