import { pageKinds } from './schemas/kinds.ts';

/** The pages about the whole method or the site, each with a route of its own name. */
export const madePages = [
	'scan',
	'map',
	'matrix',
	'share-a-case',
	'status',
	'contributors',
] as const;

/** The parts that have a page on which everything of that part stands. */
export const joinedParts = [...pageKinds, 'guide'] as const;

/** The pages that no author writes, without their language. Authors link to them. */
export function ownPageIds(routes: readonly string[]): string[] {
	return [
		...madePages,
		'routes',
		...routes.map((route) => `routes/${route}`),
		'planner',
		'all',
		...joinedParts.map((part) => `all/${part}`),
	];
}
