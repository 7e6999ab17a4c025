import { sortProblems, type Problem } from '../lib/problem.ts';
import { checkFacts, checkPlaces, compareLanguages, idsOf } from './facts.ts';
import { readProject } from './project.ts';
import { checkProse } from './prose.ts';
import { checkSearch } from './search.ts';

/** What the check found. */
export interface Report {
	problems: Problem[];
	/** Dutch pages without an English one: worth knowing, not wrong. */
	untranslated: string[];
	pages: number;
}

/** Checks all content below `root`. Reads files; runs nothing of what it reads. */
export async function checkContent(root: string): Promise<Report> {
	const project = await readProject(root);
	const ids = idsOf(project);
	const languages = compareLanguages(project);
	return {
		problems: sortProblems([
			...project.problems,
			...checkPlaces(project),
			...checkFacts(project, ids),
			...checkProse(project, ids),
			...checkSearch(project),
			...languages.problems,
		]),
		untranslated: languages.untranslated,
		pages: project.pages.length,
	};
}
