/** The kinds of page that carry facts, in the order of the site. Each is a folder in `content/docs/`. */
export const pageKinds = [
	'framework',
	'steps',
	'barriers',
	'levers',
	'cases',
	'worksheets',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** Something for each kind. */
export function perKind<T>(make: (kind: PageKind) => T): Record<PageKind, T> {
	return Object.fromEntries(pageKinds.map((kind) => [kind, make(kind)])) as Record<PageKind, T>;
}
