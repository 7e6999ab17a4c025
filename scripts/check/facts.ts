import path from 'node:path';
import { z } from 'astro/zod';
import { languages, withLocale } from '../../src/i18n/locales.ts';
import { work } from '../../src/schemas/bibliography.ts';
import { glossaryTerm } from '../../src/schemas/glossary.ts';
import { kinds, pageKinds, type PageKind } from '../../src/schemas/kinds.ts';
import { authorPage } from '../../src/schemas/page.ts';
import type { Kind, Ref } from '../../src/schemas/ref.ts';
import { didYouMean } from '../lib/nearest.ts';
import type { Problem } from '../lib/problem.ts';
import { explainIssues } from './explain.ts';
import type { Page, Project } from './project.ts';

const blocks = pageKinds.map((kind) => kinds[kind].block) as string[];

/** The ids that a reference to each kind can name. */
export type Ids = Record<Kind, ReadonlySet<string>>;

/** Which entries exist, by kind. */
export function idsOf(project: Project): Ids {
	const ofKind = (kind: PageKind) =>
		new Set(
			[...project.pageIds]
				.filter((id) => id.startsWith(`${kind}/`))
				.map((id) => id.slice(kind.length + 1)),
		);
	return {
		framework: ofKind('framework'),
		steps: ofKind('steps'),
		barriers: ofKind('barriers'),
		levers: ofKind('levers'),
		cases: ofKind('cases'),
		worksheets: ofKind('worksheets'),
		glossary: new Set(project.glossary.map(({ file }) => path.basename(file, '.yaml'))),
		bibliography: new Set(
			(Array.isArray(project.bibliography?.source.data)
				? project.bibliography.source.data
				: []
			).map((entry: { id?: unknown }) => String(entry?.id)),
		),
	};
}

/** References that say so when they lead nowhere. */
function checkedRef(ids: Ids): Ref {
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
								: `“${id}” is not one of the ${kind}: content/docs/${kind}/${id}.mdx does not exist.`,
					params: { hint: didYouMean(id, ids[kind]) },
				});
			}
			return { collection: kind, id };
		});
}

/** Misspelt keys, wrong values and references that lead nowhere, in pages and data. */
export function checkFacts(project: Project, ids: Ids): Problem[] {
	const ref = checkedRef(ids);
	return [
		...project.pages.flatMap((page) => checkPage(page, ref)),
		...project.glossary.flatMap(({ file, source }) =>
			source.problems.length > 0
				? []
				: explainIssues(glossaryTerm(ref), source.data ?? {}, source, file),
		),
		...checkBibliography(project),
		...checkInterface(project),
	];
}

function checkPage({ file, kind, language, frontmatter }: Page, ref: Ref): Problem[] {
	const data = (frontmatter.data ?? {}) as Record<string, unknown>;
	const problems = explainIssues(authorPage, data, frontmatter, file);
	const expected = kind && language === 'nl' ? kinds[kind].block : undefined;

	for (const block of blocks.filter((name) => name in data && name !== expected)) {
		problems.push({
			file,
			...frontmatter.atKey([], block),
			...(language === 'en'
				? {
						message: `“${block}:” stands in an English page, but facts are written once, in Dutch.`,
						hint: `Move the facts to ${file.replace('/en/', '/')} and take them out here.`,
					}
				: {
						message: `“${block}:” does not belong in this folder.`,
						hint: kind
							? `A page in content/docs/${kind}/ has its facts in “${kinds[kind].block}:”.`
							: `Move the page to the folder of its kind, or take “${block}:” out.`,
					}),
		});
	}
	if (kind === 'barriers' && !data['statement']) {
		problems.push({
			file,
			line: 1,
			message: '“statement” is missing.',
			hint: 'Add “statement:” with a sentence in the first person that fits a self-scan.',
		});
	}
	if (!kind || !expected) return problems;
	if (!(expected in data)) {
		problems.push({
			file,
			line: 1,
			message: `The facts of this page are missing: there is no “${expected}:”.`,
			hint: `Copy the “${expected}:” block of another page in content/docs/${kind}/ and change it.`,
		});
		return problems;
	}
	return [
		...problems,
		...explainIssues(kinds[kind].schema(ref), data[expected], frontmatter, file, [expected]),
	];
}

function checkBibliography({ bibliography }: Project): Problem[] {
	if (!bibliography) {
		return [
			{
				file: 'content/bibliography.json',
				message: 'The bibliography does not exist.',
				hint: 'Every citation needs it. Restore the file.',
			},
		];
	}
	const { file, source } = bibliography;
	if (source.problems.length > 0) return [];
	const problems = explainIssues(z.array(work), source.data, source, file);
	const seen = new Set<string>();
	for (const [index, entry] of (Array.isArray(source.data) ? source.data : []).entries()) {
		if (seen.has(entry?.id)) {
			problems.push({
				file,
				...source.at([index, 'id']),
				message: `“${entry.id}” is in the bibliography twice.`,
				hint: 'Keep one of the two, or give the other work an id of its own.',
			});
		}
		seen.add(entry?.id);
	}
	return problems;
}

/** Every word of the interface exists in every language. */
function checkInterface({ interface: files }: Project): Problem[] {
	const keys = new Set(files.flatMap(({ source }) => Object.keys(source.data ?? {})));
	return files.flatMap(({ file, source }) =>
		[...keys]
			.filter((key) => !(key in ((source.data ?? {}) as object)))
			.map((key) => ({
				file,
				message: `“${key}” is missing, while the other language has it.`,
				hint: `Add “${key}” with its text in this language.`,
			})),
	);
}

/** English pages without a Dutch original, and Dutch pages that nobody translated yet. */
export function compareLanguages({ pages, pageIds }: Project): {
	problems: Problem[];
	untranslated: string[];
} {
	const missing = (page: Page) =>
		languages.filter((language) => !pageIds.has(withLocale(page.name, language)));
	const originals = pages.filter((page) => page.language === 'nl').map((page) => page.name);
	return {
		problems: pages
			.filter((page) => missing(page).includes('nl'))
			.map((page) => ({
				file: page.file,
				message: 'This is a translation of a page that does not exist.',
				hint: `Expected the Dutch page at ${page.file.replace('/en/', '/')}. ${didYouMean(page.name, originals)}`,
			})),
		untranslated: pages.filter((page) => missing(page).includes('en')).map((page) => page.file),
	};
}

/** Files whose name or folder will not do as an address. */
export function checkPlaces({ pages, glossary }: Project): Problem[] {
	return [
		...pages.filter(({ name }) => !/^([a-z0-9]+(-[a-z0-9]+)*(\/|$))*$/.test(name)),
		...glossary.filter(({ file }) => !/\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(file)),
	]
		.map(({ file }) => ({
			file,
			message: 'The name of this file will not do as an address.',
			hint: 'Use lower-case English words joined by hyphens, such as “make-waste-visible”.',
		}))
		.concat(
			pages
				.filter(({ kind, name }) => !kind && name.includes('/') && !isFreeFolder(name))
				.map(({ file, name }) => ({
					file,
					message: `“${name.split('/')[0]}” is not a folder of the site.`,
					hint: didYouMean(name.split('/')[0]!, [...pageKinds, ...freeFolders]),
				})),
		);
}

/** Folders whose pages carry no facts. */
const freeFolders = ['about', 'guide', 'course'];

function isFreeFolder(name: string): boolean {
	return freeFolders.includes(name.split('/')[0]!);
}
