import type { Problem } from './problem.ts';
import { checkBroken } from './broken.ts';
import { checkCitations } from './citations.ts';
import { checkLevels, checkSections } from './headings.ts';
import type { Ids } from './ids.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { checkPasted } from './pasted.ts';
import type { Project } from './project.ts';

/** Headings, citations, links and images of every page, and what was pasted into it. */
export function checkProse(project: Project, ids: Ids): Problem[] {
	const drafts = project.drafts.flatMap(({ tree, ...rest }) => (tree ? { ...rest, tree } : []));
	return [...project.pages, ...drafts].flatMap((page) => [
		...checkSections(page),
		...checkLevels(page),
		...checkCitations(page, ids),
		...checkLinks(page, project),
		...checkImages(page, project.root),
		...checkPasted(page),
		...checkBroken(page),
	]);
}
