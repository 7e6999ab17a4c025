import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findCitations } from '../method/citations/syntax.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';
import { knownLanguages, methodLanguage } from '../language/active.ts';
import { pathOf } from '../language/files.ts';

/**
 * Cases that no work documents and that do not say that somebody shared them: nothing tells whether
 * the people in them agreed.
 */
export function checkOwnStories(project: Project): Problem[] {
	return project.pages.flatMap(({ kind, language, file, name, tree, frontmatter }) => {
		if (kind !== 'cases' || language !== methodLanguage) return [];
		const facts = (frontmatter.data as { case?: { sources?: unknown; shared?: unknown } } | null)
			?.case;
		if (!facts || typeof facts !== 'object') return [];
		const named = Array.isArray(facts.sources) && facts.sources.length > 0;
		const trees = knownLanguages.flatMap((one) => project.page(pathOf(name, one))?.tree ?? []);
		if (named || facts.shared !== undefined || [tree, ...trees].some(cites)) return [];
		return [
			{
				file,
				...frontmatter.atKey([], 'case'),
				message: 'This case cites no work, and does not say that somebody shared it.',
				hint: 'Cite the sources in the text as [@id]. Is it a story of your own? Write below “case:”: “  shared: { consent: agreed, anonymised: true, licence: CC BY-SA 4.0 }”, if that is so.',
			},
		];
	});
}

function cites(tree: Root): boolean {
	let found = false;
	visit(tree, 'text', ({ value }) => {
		found ||= findCitations(value).length > 0;
	});
	return found;
}
