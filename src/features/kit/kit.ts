import { fill } from '../../language/fill.ts';
import { isRecord } from '../../ui/store.ts';

/** The forms in which something can be taken along. */
export const formats = ['docx', 'pdf', 'md', 'slides', 'svg'] as const;

export type Format = (typeof formats)[number];

/** A file of the site, by its address below the base. */
export interface KitFile {
	path: string;
	format: Format;
}

/** What the list says of one item. */
export interface Listed {
	title: string;
	/** Its whole address. */
	url: string;
	/** Title, author, source and licence in one line. */
	attribution: string;
	/** The day of its last change, where the history says it: `2026-11-24`. */
	updated?: string;
	files: readonly KitFile[];
}

/** What a kit is made from. */
export interface KitList {
	/** The version of the method. */
	version: string;
	/** The text of the licence. */
	licence: string;
	/** What to do when something was changed. */
	changed: string;
	items: Readonly<Record<string, Listed>>;
}

/** Reads the list as the site gives it; nothing where it is something else. */
export function kitListFrom(value: unknown): KitList | undefined {
	if (!isRecord(value) || typeof value['version'] !== 'string' || !isRecord(value['items']))
		return undefined;
	return value as unknown as KitList;
}

/** What somebody ticked, in the part of the address behind the `#`. */
export function toAddress(ids: readonly string[]): string {
	return ids.length > 0 ? `kit=${ids.join(',')}` : '';
}

/** The items that an address names: those that there are, and how many there are not. */
export function fromAddress(
	hash: string,
	known: ReadonlySet<string>,
): { ids: string[]; unknown: number } {
	const [, list = ''] = /^#?kit=(.*)$/.exec(hash) ?? [];
	const asked = [...new Set(list.split(',').filter(Boolean))];
	const ids = asked.filter((id) => known.has(id));
	return { ids, unknown: asked.length - ids.length };
}

/** The files of some items in the forms that somebody wants. */
export function filesOf(
	{ items }: KitList,
	ids: readonly string[],
	wanted: ReadonlySet<Format>,
): KitFile[] {
	return ids.flatMap((id) => (items[id]?.files ?? []).filter(({ format }) => wanted.has(format)));
}

/** Where a file stands in the kit: its folder says what kind of thing it is, not which language. */
export function placeOf(id: string, { path }: KitFile): string {
	const folder = id.slice(0, id.indexOf('/'));
	return `${folder}/${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** The sentences of the list of contents. */
export interface KitWords {
	/** The heading. */
	title: string;
	/** From which version it was taken, and when: `{{version}}`, `{{date}}`. */
	from: string;
	/** When an item was last changed: `{{date}}`. */
	updated: string;
}

/** The list of what is in the kit, from which version, in Markdown. */
export function contentsOf(
	{ items, version }: KitList,
	ids: readonly string[],
	wanted: ReadonlySet<Format>,
	date: string,
	{ title, from, updated }: KitWords,
): string {
	const lines = ids.flatMap((id) => {
		const item = items[id];
		if (!item) return [];
		const day = item.updated ? `, ${fill(updated, { date: item.updated })}` : '';
		const files = item.files.filter(({ format }) => wanted.has(format));
		return [
			`- [${item.title.replace(/[[\]\\]/g, '\\$&')}](${item.url})${day}`,
			...files.map((file) => `  - ${placeOf(id, file)}`),
		];
	});
	return `# ${title}\n\n${fill(from, { version, date })}\n\n${lines.join('\n')}\n`;
}
