import { pageKinds } from './schemas/kinds.ts';

/** The parts that have a page on which everything of that part stands. */
export const joinedParts = [...pageKinds, 'guide'] as const;

/**
 * The pages of the routes, the planner and of everything on one page, without their language. No
 * author writes them, but authors link to them.
 */
export function ownPageIds(routes: readonly string[]): string[] {
	return [
		'routes',
		...routes.map((route) => `routes/${route}`),
		'planner',
		'all',
		...joinedParts.map((part) => `all/${part}`),
	];
}
