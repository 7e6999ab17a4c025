import { z } from 'astro/zod';
import { perKind, type PageKind } from '../method/schemas/kind-names.ts';
import type { Kind, Ref } from '../method/schemas/ref.ts';
import { didYouMean } from './nearest.ts';
import type { Project } from './project.ts';

/** The ids that a reference to each kind can name. */
export type Ids = Record<Kind, ReadonlySet<string>>;

/** Which entries exist, by kind. */
export function idsOf(project: Project): Ids {
	const ofKind = (kind: PageKind): ReadonlySet<string> =>
		new Set(
			[...project.pageIds]
				.filter((id) => id.startsWith(`${kind}/`))
				.map((id) => id.slice(kind.length + 1)),
		);
	return {
		...perKind(ofKind),
		glossary: project.termIds,
		bibliography: new Set(
			(Array.isArray(project.bibliography?.source.data)
				? project.bibliography.source.data
				: []
			).flatMap((entry: { id?: unknown } | null) =>
				typeof entry?.id === 'string' ? [entry.id] : [],
			),
		),
		docs: new Set(project.pages.filter(({ language }) => language === 'nl').map(({ id }) => id)),
	};
}

/** References that say so when they lead nowhere. */
export function checkedRef(ids: Ids): Ref {
	return <K extends Kind>(kind: K) =>
		z.string().transform((id, context): { collection: K; id: string } => {
			if (!ids[kind].has(id)) {
				context.issues.push({
					code: 'custom',
					input: id,
					message:
						kind === 'bibliography'
							? `“${id}” is not in content/bibliography.json.`
							: kind === 'glossary'
								? `“${id}” is not a term: content/glossary/${id}.yaml does not exist.`
								: kind === 'docs'
									? `“${id}” is not a page: content/docs/${id}.mdx does not exist.`
									: `“${id}” is not one of the ${kind}: content/docs/${kind}/${id}.mdx does not exist.`,
					params: { hint: didYouMean(id, ids[kind]) },
				});
			}
			return { collection: kind, id };
		});
}
