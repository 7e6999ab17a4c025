import type { Problem } from './problem.ts';
import { checkCitations } from './citations.ts';
import { checkLevels, checkSections } from './headings.ts';
import type { Ids } from './ids.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import type { Project } from './project.ts';

/** Headings, citations, links and images of every page. */
export function checkProse(project: Project, ids: Ids): Problem[] {
	return project.pages.flatMap((page) => [
		...checkSections(page),
		...checkLevels(page),
		...checkCitations(page, ids),
		...checkLinks(page, project),
		...checkImages(page, project.root),
	]);
}
