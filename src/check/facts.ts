import { z } from 'astro/zod';
import { work } from '../method/schemas/bibliography.ts';
import { glossaryTerm } from '../method/schemas/glossary.ts';
import { kinds } from '../method/schemas/kinds.ts';
import { pageKinds, type PageKind } from '../method/schemas/kind-names.ts';
import { authorPage } from '../method/schemas/page.ts';
import type { Ref } from '../method/schemas/ref.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import { checkedRef, type Ids } from './ids.ts';
import type { Page } from './page.ts';
import type { Project } from './project.ts';
import { factsIn } from './yaml.ts';
import { methodLanguage } from '../language/active.ts';
import { fileOfPage } from '../language/files.ts';
import { aPageIn } from '../language/known/known.ts';

const blocks = pageKinds.map((kind) => kinds[kind].block) as string[];

/** Misspelt keys, wrong values and references that lead nowhere, in pages and data. */
export function checkFacts(project: Project, ids: Ids): Problem[] {
	const ref = checkedRef(ids);
	return [
		...[...project.pages, ...project.drafts].flatMap((page) => checkPage(page, ref)),
		...project.glossary.flatMap(({ file, source }) =>
			source.data === undefined
				? []
				: explainIssues(glossaryTerm(ref), source.data ?? {}, source, file),
		),
		...checkBibliography(project),
	];
}

function checkPage(
	{ file, name, kind, language, frontmatter }: Omit<Page, 'tree'>,
	ref: Ref,
): Problem[] {
	if (frontmatter.data === undefined) return [];
	const data = factsIn(frontmatter);
	const expected = kind && language === methodLanguage ? kinds[kind].block : undefined;
	const problems = explainIssues(authorPage, data, frontmatter, file, [], {
		unknownKey: (key) => adviceOn(key, kind, expected),
	});

	for (const block of blocks.filter((name) => Object.hasOwn(data, name) && name !== expected)) {
		problems.push({
			file,
			...frontmatter.atKey([], block),
			...(language !== methodLanguage
				? {
						message: `“${block}:” stands in ${aPageIn(language)}, but facts are written once, in Dutch.`,
						hint: `Move the facts to ${fileOfPage(name || 'index', methodLanguage)} and take them out here.`,
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

/** Keys of other programs, with ours for the same. */
const ours: Readonly<Record<string, string>> = {
	subtitle: 'title',
	name: 'title',
	what: 'description',
	summary: 'description',
	lead: 'description',
	excerpt: 'description',
	abstract: 'description',
	by: 'authors',
};

/** Keys of other programs, which say nothing here. */
const foreign =
	/^(tags?|categor(y|ies)|keywords?|layout|date|updated|draft|slug|permalink|head|hero|sidebar|image|weight|id|type|lang|language)$/;

/** What to do about a key that a page cannot have: only keys that this page could have are named. */
function adviceOn(
	key: string,
	kind: PageKind | undefined,
	block: string | undefined,
): string | undefined {
	if (Object.hasOwn(ours, key.toLowerCase())) return `Did you mean “${ours[key.toLowerCase()]}”?`;
	const inside = kind && block ? Object.keys(kinds[kind].schema(noRef).shape) : [];
	if (inside.includes(key)) {
		return `It is a fact of “${block}:”. Move it below that line, with two spaces before it.`;
	}
	if (foreign.test(key)) return 'Take it out: this site has no use for it.';
	return didYouMean(
		key,
		Object.keys(authorPage.shape).filter(
			(one) =>
				(!blocks.includes(one) || one === block) &&
				(one !== 'statement' || kind === 'barriers') &&
				(one !== 'order' || !kind),
		),
	);
}

const noRef: Ref = () => z.never();

/** An id for a work as ids are written here, by its first author and year. */
function idFor(data: unknown, index: PropertyKey | undefined): string | undefined {
	const record: unknown = Array.isArray(data) ? data[Number(index)] : undefined;
	const { author, issued, title } = (record ?? {}) as {
		author?: { family?: unknown; literal?: unknown }[];
		issued?: { 'date-parts'?: unknown[][] };
		title?: unknown;
	};
	const name = author?.[0]?.family ?? author?.[0]?.literal ?? title;
	const year = issued?.['date-parts']?.[0]?.[0];
	if (typeof name !== 'string') return undefined;
	const words = [name.split(/\s+/).slice(0, 3).join(' '), year ?? ''].join(' ');
	const id = words
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return id ? `Write "id": "${id}", and cite it as [@${id}].` : undefined;
}

function checkBibliography({ bibliography }: Project): Problem[] {
	// That there is none is said where the files are listed.
	if (!bibliography) return [];
	const { file, source } = bibliography;
	if (source.data === undefined) return [];
	const problems = explainIssues(z.array(work), source.data, source, file, [], {
		instead: (path) =>
			path.length === 2 && path[1] === 'id' ? idFor(source.data, path[0]) : undefined,
	});
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
