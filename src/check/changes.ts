import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAddresses, releasedAddresses } from '../method/released.ts';
import { release } from '../method/schemas/release.ts';
import { madePages } from './addresses.ts';
import { explainIssues } from './explain.ts';
import { checkedRef, type Ids } from './ids.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';

/** Mistakes in what readers are told of each version, and addresses that went without a word. */
export function checkChanges(project: Project, ids: Ids): Problem[] {
	const schema = release(checkedRef(ids));
	const judged = project.changes.flatMap(({ file, source }): Problem[] => {
		if (source.problems.length > 0) return [];
		const problems = explainIssues(schema, source.data ?? {}, source, file);
		const version = versionIn(source.data);
		const expected = version?.replaceAll('.', '-');
		if (expected === undefined || path.basename(file, '.yaml') === expected) return problems;
		return [
			...problems,
			{
				file,
				message: `This file is about version ${version}.`,
				hint: `Call it ${expected}.yaml.`,
			},
		];
	});
	return [...judged, ...lostAddresses(project), ...wrongInstead(project)];
}

/** Addresses of the last version that lead nowhere now, and of which nobody says where they went. */
function lostAddresses(project: Project): Problem[] {
	const file = path.join(project.root, releasedAddresses);
	if (!existsSync(file)) return [];
	const known = new Set([...project.pageIds, ...madePages(project)]);
	const gone = new Set(project.changes.flatMap(({ source }) => goneIn(source.data)));
	return parseAddresses(readFileSync(file, 'utf8'))
		.filter((id) => !known.has(id) && !gone.has(id))
		.map((id) => ({
			file: releasedAddresses,
			message: `The page at /${id}/ was in the last version and does not exist any more.`,
			hint: `${didYouMean(id, known)} Name it in content/changes/ as “gone: ${id}”, with “instead:”.`,
		}));
}

/** Pages that do not apply any more and send their readers nowhere. */
function wrongInstead({ pages, pageIds }: Project): Problem[] {
	return pages.flatMap(({ file, frontmatter }) => {
		const retired = isObject(frontmatter.data) ? frontmatter.data['retired'] : undefined;
		const instead = isObject(retired) ? retired['instead'] : undefined;
		if (typeof instead !== 'string' || pageIds.has(instead)) return [];
		return {
			file,
			...frontmatter.at(['retired', 'instead']),
			message: `“${instead}” is not a page: content/docs/${instead}.mdx does not exist.`,
			hint: didYouMean(instead, pageIds),
		};
	});
}

function versionIn(data: unknown): string | undefined {
	const version = isObject(data) ? data['version'] : undefined;
	return typeof version === 'string' ? version : undefined;
}

function goneIn(data: unknown): string[] {
	const changes = isObject(data) && Array.isArray(data['changes']) ? data['changes'] : [];
	return changes.flatMap((change: unknown) =>
		isObject(change) && typeof change['gone'] === 'string' ? [change['gone']] : [],
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
