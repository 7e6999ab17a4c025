import { languageOf, languages, withoutLocale, type Language } from '../../language/locales.ts';

/** What a reader can save, in the order in which it is fetched. */
export const partNames = ['shared', 'reading', 'papers', 'slides'] as const;

export type PartName = (typeof partNames)[number];

/** A part of the site in one language; `shared` is of all. */
export type PartId = 'shared' | `${Exclude<PartName, 'shared'>}.${Language}`;

/** A file: its address below the base, its bytes, and a digest of what is in it. */
export type ListedFile = readonly [path: string, bytes: number, digest: string];

/** What can be saved of a built site. */
export interface OfflineList {
	/** Changes with whatever is in any of the files. */
	version: string;
	parts: Readonly<Partial<Record<PartId, readonly ListedFile[]>>>;
}

const inLanguage = new RegExp(`[./_](${languages.join('|')})[._]`);

/** Whether an address is one of scripts, styles and type, which all pages share. */
const isShared = (path: string) =>
	/^(_astro|icons)\//.test(path) || /^(favicon\.svg|pagefind\/pagefind\.js)$/.test(path);

/**
 * The part of the site that a file belongs to; nothing for what only programs ask for and for what
 * holds the same again, such as the packs.
 *
 * @param path Below the folder of the built site, with `/`: `en/levers/allies/index.html`.
 */
export function partOf(path: string): PartId | undefined {
	if (isShared(path)) return 'shared';
	const ending = path.slice(path.lastIndexOf('.') + 1);
	const named = inLanguage.exec(path)?.[1] as Language | undefined;
	if (path.startsWith('pagefind/')) return named && `reading.${named}`;
	if (ending === 'pptx' || (ending === 'pdf' && path.startsWith('slides/')))
		return named && `slides.${named}`;
	if (ending === 'pdf' || ending === 'docx') return named && `papers.${named}`;
	// The pictures of a page.
	if (path.startsWith('poster-files/')) return named && `reading.${named}`;
	const isRead =
		path.endsWith('.html') ||
		path.endsWith('app.webmanifest') ||
		/^(course|routes|worksheets)\/.*\.json$/.test(withoutLocale(path));
	return isRead && path !== '404.html' ? `reading.${languageOf(path)}` : undefined;
}

/** The address of a file below the base: that of a page ends with `/`. */
export function addressOfFile(path: string): string {
	return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The files of some parts that are to be fetched: those that are not there as they are now. */
export function missingOf(
	{ parts }: OfflineList,
	wanted: readonly PartId[],
	have: ReadonlyMap<string, string>,
): readonly ListedFile[] {
	return wanted.flatMap((id) =>
		(parts[id] ?? []).filter(([path, , digest]) => have.get(path) !== digest),
	);
}

/** The addresses that are kept and belong to none of the parts, or are gone from the site. */
export function needlessOf(
	{ parts }: OfflineList,
	wanted: readonly PartId[],
	have: ReadonlyMap<string, string>,
): string[] {
	const needed = new Set(wanted.flatMap((id) => (parts[id] ?? []).map(([path]) => path)));
	return [...have.keys()].filter((path) => !needed.has(path));
}

/** How many bytes some files have together. */
export function bytesOf(files: readonly ListedFile[]): number {
	return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}
