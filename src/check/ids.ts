import path from 'node:path';
import { z } from 'astro/zod';
import { languageOfPath } from '../language/files.ts';
import { perKind, type PageKind } from '../method/schemas/kind-names.ts';
import type { Kind, Ref } from '../method/schemas/ref.ts';
import { guessKey } from './keys.ts';
import { didYouMean } from './nearest.ts';
import type { Project } from './project.ts';
import { methodLanguage } from '../language/active.ts';

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
		sessions: namesOf(project.sessions),
		texts: namesOf(project.texts),
		rules: namesOf(project.rules),
		course: namesOf(project.course),
		bibliography: idsIn(project.bibliography?.source.data),
		docs: new Set([...project.pageIds].filter((id) => languageOfPath(id) === methodLanguage)),
	};
}

const namesOf = (files: readonly { file: string }[]): ReadonlySet<string> =>
	new Set(files.map(({ file }) => path.basename(file, '.yaml')));

/** The kinds of which each entry is a file of data, and what one of them is called. */
const dataKinds: Partial<Record<Kind, string>> = {
	glossary: 'a term',
	sessions: 'a session',
	texts: 'a text to send',
	rules: 'a rule',
	course: 'a unit of the course',
};

/** The ids in the bibliography. Of one that cannot be read, no citation is blamed. */
function idsIn(data: unknown): ReadonlySet<string> {
	if (!Array.isArray(data)) return new Anything();
	return new Set(
		data.flatMap((entry: { id?: unknown } | null) =>
			typeof entry?.id === 'string' ? [entry.id] : [],
		),
	);
}

class Anything extends Set<string> {
	override has(): boolean {
		return true;
	}
}

function hintOf(id: string, kind: Kind, ids: Ids): string {
	const guess = kind === 'bibliography' ? guessKey(id, ids[kind]) : undefined;
	return guess ? `Did you mean “${guess}”?` : didYouMean(id, ids[kind]);
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
							: dataKinds[kind]
								? `“${id}” is not ${dataKinds[kind]}: content/${kind}/${id}.yaml does not exist.`
								: kind === 'docs'
									? `“${id}” is not a page: content/docs/${id}.mdx does not exist.`
									: `“${id}” is not one of the ${kind}: content/docs/${kind}/${id}.mdx does not exist.`,
					params: { hint: hintOf(id, kind, ids) },
				});
			}
			return { collection: kind, id };
		});
}
