import { z } from 'astro/zod';
import { work } from '../method/schemas/bibliography.ts';
import { glossaryTerm } from '../method/schemas/glossary.ts';
import { kinds } from '../method/schemas/kinds.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { authorPage } from '../method/schemas/page.ts';
import type { Ref } from '../method/schemas/ref.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import { checkedRef, type Ids } from './ids.ts';
import type { Page, Project } from './project.ts';
import { factsIn } from './yaml.ts';

const blocks = pageKinds.map((kind) => kinds[kind].block) as string[];

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
	];
}

function checkPage({ file, kind, language, frontmatter }: Page, ref: Ref): Problem[] {
	const data = factsIn(frontmatter);
	const problems = explainIssues(authorPage, data, frontmatter, file);
	const expected = kind && language === 'nl' ? kinds[kind].block : undefined;

	for (const block of blocks.filter((name) => Object.hasOwn(data, name) && name !== expected)) {
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
	if (!Object.hasOwn(data, expected)) {
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
	// That there is none is said where the files are listed.
	if (!bibliography) return [];
	const { file, source } = bibliography;
	if (source.problems.length > 0) return [];
	const problems = explainIssues(z.array(work), source.data, source, file);
	const seen = new Set<string>();
	for (const [index, entry] of (Array.isArray(source.data) ? source.data : []).entries()) {
		const id: unknown = entry?.id;
		if (typeof id !== 'string') continue;
		if (seen.has(id)) {
			problems.push({
				file,
				...source.at([index, 'id']),
				message: `“${id}” is in the bibliography twice.`,
				hint: 'Keep one of the two, or give the other work an id of its own.',
			});
		}
		seen.add(id);
	}
	return problems;
}
