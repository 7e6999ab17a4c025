import { today } from '../ui/date.ts';
import { sortProblems, type Problem } from './problem.ts';
import { checkAddresses } from './addresses.ts';
import { checkAgendas } from './agendas.ts';
import { checkCards } from './cards.ts';
import { isImage, listPublic } from './files.ts';
import { readImages } from './image-files.ts';
import { checkChanges } from './changes.ts';
import { checkCourse } from './course/course.ts';
import { checkFacts } from './facts.ts';
import { checkFreshness } from './freshness.ts';
import { checkForms } from './forms.ts';
import { idsOf } from './ids.ts';
import { checkInterface } from './interface.ts';
import { compareLanguages } from './languages.ts';
import { checkLetters } from './letters.ts';
import { checkOwnStories } from './own-story.ts';
import { checkPlaces } from './places.ts';
import { readProject, type Project } from './project.ts';
import { checkPosters } from './posters.ts';
import { checkProse } from './prose.ts';
import { checkReviews, overdueReviews, type Overdue } from './reviews.ts';
import { checkRoutes } from './routes.ts';
import { checkSearch } from './search.ts';
import { checkSessions } from './sessions.ts';
import { checkSlides } from './slides.ts';
import { checkToldAgain } from './told-again.ts';
import { checkWritten } from './written.ts';

/** What the check found. */
export interface Report {
	problems: Problem[];
	/** Pages that exist in one language only: worth knowing, not wrong. */
	untranslated: string[];
	/** Translations of a page that has changed since: worth knowing, not wrong. */
	outdated: string[];
	/** Pages that somebody should read critically again: worth knowing, not wrong. */
	overdue: Overdue[];
	pages: number;
	/** What names the texts of the pages that the guard let through. */
	harmless: string[];
	/** Files that the guard let through, which other programs may read. */
	readable: string[];
}

/**
 * Checks the content below `root`. Reads files; runs nothing of what it reads.
 *
 * @param wanted Which files to judge. The others are read only where these refer to them.
 */
export async function checkContent(
	root: string,
	wanted: (file: string) => boolean = () => true,
): Promise<Report> {
	const project = await readProject(root, wanted);
	const published = await listPublic(root);
	const readable = project.readable();
	const images = [...readable, ...published.files].filter((file) => isImage(file) && wanted(file));
	const judged = judgeInWords(project);
	return {
		problems: sortProblems([
			...project.problems,
			...published.problems,
			...(await readImages(root, images)),
			...judged.problems,
		]).filter(({ file }) => wanted(file)),
		untranslated: judged.untranslated,
		outdated: judged.outdated,
		overdue: overdueReviews(project, today()).filter(({ file }) => wanted(file)),
		pages: project.pages.length,
		harmless: project.pages.map(({ digest }) => digest),
		readable,
	};
}

type Judged = Pick<Report, 'problems' | 'untranslated' | 'outdated'>;

/** Nearly every check asks for words, and cannot do without: then what is wrong with those is all. */
function judgeInWords(project: Project): Judged {
	try {
		return judge(project);
	} catch (error) {
		const problems = checkInterface(project);
		const canBeRead = project.interface.every(({ source }) => source.problems.length === 0);
		if (canBeRead && problems.length === 0) throw error;
		return { problems, untranslated: [], outdated: [] };
	}
}

/** What files that can be read say, each by itself and all together. */
function judge(project: Project): Judged {
	const ids = idsOf(project);
	const languages = compareLanguages(project);
	const freshness = checkFreshness(project);
	return {
		problems: [
			...checkPlaces(project),
			...checkAddresses(project),
			...checkFacts(project, ids),
			...project.sources().flatMap(checkWritten),
			...checkInterface(project),
			...checkForms(project, ids),
			...checkProse(project, ids),
			...checkOwnStories(project),
			...checkRoutes(project, ids),
			...checkChanges(project, ids),
			...checkReviews(project),
			...checkSearch(project),
			...checkSessions(project, ids),
			...checkAgendas(project, ids),
			...checkCourse(project, ids),
			...checkCards(project),
			...checkPosters(project, ids),
			...checkSlides(project, ids),
			...checkLetters(project),
			...checkToldAgain(project),
			...languages.problems,
			...freshness.problems,
		],
		untranslated: [...languages.untranslated, ...freshness.untranslated],
		outdated: freshness.outdated,
	};
}
