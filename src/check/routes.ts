import { route } from '../method/schemas/route.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import { checkedRef, type Ids } from './ids.ts';
import type { Project } from './project.ts';

/** Misspelt keys, missing words and stops that lead nowhere, in the routes for readers. */
export function checkRoutes({ routes }: Project, ids: Ids): Problem[] {
	const schema = route(checkedRef(ids));
	return routes.flatMap(({ file, source }) => [
		...(/\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(file)
			? []
			: [
					{
						file,
						message: 'The name of this file will not do as an address.',
						hint: 'Use lower-case English words joined by hyphens, such as “union-delegate”.',
					},
				]),
		...(source.data === undefined ? [] : explainIssues(schema, source.data ?? {}, source, file)),
	]);
}
