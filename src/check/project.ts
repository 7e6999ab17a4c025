import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dictionary, neededFiles } from '../prose/guard/places.ts';
import { listContent } from './files.ts';
import { idOf, readPage, type Draft, type Page } from './page.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';
import { readYaml, type Source } from './yaml.ts';

/** A data file of the content. */
export interface DataFile {
	file: string;
	source: Source;
}

/** All that authors wrote, read but not judged. */
export interface Project {
	root: string;
	/** The pages to judge: all of them, or those that were asked for. */
	pages: Page[];
	/**
	 * Pages that the guard refused, so that all that is wrong with one can be said at once. Nothing
	 * else may look at them.
	 */
	drafts: Draft[];
	/** The id of every page, also of those that could not be read. */
	pageIds: ReadonlySet<string>;
	/** The files that claim to be a page, by its id: one, or there is a problem. */
	pageFiles: ReadonlyMap<string, readonly string[]>;
	/** Any page by its id, read when it is asked for; none if it could not be read. */
	page(id: string): Page | undefined;
	glossary: DataFile[];
	routes: DataFile[];
	/** What changed for readers, one file per version. */
	changes: DataFile[];
	forms: DataFile[];
	sessions: DataFile[];
	texts: DataFile[];
	rules: DataFile[];
	/** The units of the course, in no order. */
	course: DataFile[];
	/** What holds of the whole course. */
	wholeCourse: DataFile | undefined;
	/** The id of every term, also of those that are not to be judged. */
	termIds: ReadonlySet<string>;
	/** What only the search knows: questions per page, synonyms, roles. */
	search: DataFile[];
	bibliography: DataFile | undefined;
	interface: DataFile[];
	/** All facts and data that are to be judged, of drafts too. */
	sources(): DataFile[];
	/** What could not even be read. */
	problems: Problem[];
	/** The files that are to be judged and that the guard let through: safe to hand to a program. */
	readable(): string[];
}

/**
 * Reads what is in `content/`.
 *
 * @param wanted Which files are to be judged. Of the others only what those refer to is read.
 */
export async function readProject(
	root: string,
	wanted: (file: string) => boolean = () => true,
): Promise<Project> {
	const { files, problems } = await listContent(root);
	const sources: DataFile[] = [];
	for (const file of neededFiles.filter((one) => !files.includes(one))) {
		// A file that is there but was refused has a problem already.
		if (problems.some((problem) => problem.file === file)) continue;
		problems.push({
			file,
			message: 'This file does not exist, and the site needs it.',
			hint: 'Restore it from the history of the project.',
		});
	}
	const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
	const data = (file: string): DataFile => {
		const source = readData(file, root);
		problems.push(...source.problems);
		sources.push({ file, source });
		return { file, source };
	};

	/** Data of which only the values matter, quickly. What is wrong with it is said elsewhere. */
	const plainData = (file: string): DataFile => {
		try {
			const values: unknown = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
			return { file, source: { ...readYaml('{}', file), data: values } };
		} catch {
			return data(file);
		}
	};

	const pageFiles = Map.groupBy(matching(/^content\/docs\/(.*\/)?[^_/][^/]*\.mdx$/), idOf);
	const known = new Map<string, Page | undefined>();
	const drafts: Draft[] = [];
	const pageIn = (file: string): Page | undefined => {
		if (!known.has(file)) known.set(file, readPage(file, root, problems, drafts));
		return known.get(file);
	};
	const page = (id: string): Page | undefined => {
		const [file] = pageFiles.get(id) ?? [];
		return file === undefined ? undefined : pageIn(file);
	};
	const terms = matching(/^content\/glossary\/[^_/][^/]*\.yaml$/);
	const words = matching(/^content\/i18n\/[^/]*\.json$/);
	const [bibliography] = matching(/^content\/bibliography\.json$/);
	const project: Project = {
		root,
		pages: [...pageFiles.values()]
			.flat()
			.filter(wanted)
			.flatMap((file) => pageIn(file) ?? []),
		drafts,
		pageIds: new Set(pageFiles.keys()),
		pageFiles,
		page,
		glossary: terms.filter(wanted).map(data),
		termIds: new Set(terms.map((file) => path.basename(file, '.yaml'))),
		routes: matching(/^content\/routes\/[^_/][^/]*\.yaml$/).map(data),
		changes: matching(/^content\/changes\/[^_/][^/]*\.yaml$/).map(data),
		// Read whole: pages refer to them without naming them.
		forms: matching(/^content\/worksheets\/[^_/][^/]*\.yaml$/).map(data),
		sessions: matching(/^content\/sessions\/[^_/][^/]*\.yaml$/).map(data),
		texts: matching(/^content\/texts\/[^_/][^/]*\.yaml$/).map(data),
		rules: matching(/^content\/rules\/[^_/][^/]*\.yaml$/).map(data),
		course: matching(/^content\/course\/[^_/][^/]*\.yaml$/).map(data),
		wholeCourse: matching(/^content\/course\.yaml$/).map(data)[0],
		search: matching(/^content\/search\/[^/]*\.yaml$/).map(data),
		bibliography: bibliography
			? (wanted(bibliography) ? data : plainData)(bibliography)
			: undefined,
		// One language is held against the other, so it is both or neither.
		interface: words.some(wanted) ? words.map(data) : [],
		problems,
		sources: () => [
			...sources.filter(({ file }) => wanted(file)),
			...[...project.pages, ...drafts].map(({ file, frontmatter: source }) => ({ file, source })),
		],
		readable: () => {
			const refused = new Set(problems.map(({ file }) => file));
			// The dictionary is read with whatever is spelled.
			return files.filter((file) => (wanted(file) || file === dictionary) && !refused.has(file));
		},
	};
	const read = new Set([
		bibliography,
		...[
			...project.glossary,
			...project.routes,
			...project.changes,
			...project.forms,
			...project.sessions,
			...project.texts,
			...project.rules,
			...project.course,
			...(project.wholeCourse ? [project.wholeCourse] : []),
			...project.search,
			...project.interface,
		].map(({ file }) => file),
	]);
	for (const file of files.filter((one) => !read.has(one) && wanted(one))) {
		if (/\.(yaml|json)$/.test(file)) data(file);
		// A page that no one sees yet, such as a template, is somebody's next page.
		else if (/\/_[^/]*\.mdx$/.test(file)) readPage(file, root, problems, []);
	}
	return project;
}

function readData(file: string, root: string): Source {
	const text = readText(path.join(root, file));
	if (typeof text === 'string') return readYaml(text, file);
	return { ...readYaml('{}', file), problems: [{ file, ...text }] };
}
