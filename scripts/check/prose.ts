import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { findCitations } from '../../src/citations/syntax.ts';
import { addressOf, languageOf, withoutLocale } from '../../src/i18n/locales.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { didYouMean } from '../lib/nearest.ts';
import type { Problem } from '../lib/problem.ts';
import type { Ids } from './facts.ts';
import type { Page, Project } from './project.ts';

/** Anchors that the site adds to every page of a kind. */
const addedAnchors = ['_top', 'related', 'sources'];

/** Headings, citations, links and images of every page. */
export function checkProse(project: Project, ids: Ids): Problem[] {
	const pages = new Map(project.pages.map((page) => [page.id, page]));
	return project.pages.flatMap((page) => [
		...checkSections(page),
		...checkLevels(page),
		...checkCitations(page, ids),
		...checkLinks(page, pages, project),
		...checkImages(page, project.root),
	]);
}

/** The headings that every page of a kind has, in their order. */
function checkSections({ file, kind, language, headings }: Page): Problem[] {
	if (!kind) return [];
	const required: readonly string[] = kinds[kind].sections[language];
	const found = headings.filter(({ depth }) => depth === 2);
	const problems: Problem[] = required
		.filter((title) => !found.some(({ text }) => text === title))
		.map((title) => ({
			file,
			...placeOfMissing(title, required, found),
			message: `The section “${title}” is missing.`,
			hint: didYouMeanHeading(title, found, required),
		}));
	for (const { text, line, column } of found.filter(({ text }) => !required.includes(text))) {
		problems.push({
			file,
			line,
			column,
			message: `“${text}” is not a section of a page in ${kind}.`,
			hint: `Make it a “###” heading, or choose from ${required.join(' · ')}.`,
		});
	}
	if (problems.length === 0) {
		const wrong = found.findIndex(({ text }, index) => text !== required[index]);
		const heading = found[wrong];
		if (heading) {
			problems.push({
				file,
				line: heading.line,
				column: heading.column,
				message: `“${heading.text}” stands where “${required[wrong] ?? 'nothing'}” is expected.`,
				hint: `Keep the order ${required.join(' · ')}.`,
			});
		}
	}
	return problems;
}

function placeOfMissing(
	title: string,
	required: readonly string[],
	found: Page['headings'],
): Pick<Problem, 'line' | 'column'> {
	const before = required.slice(0, required.indexOf(title));
	const last = found.filter(({ text }) => before.includes(text)).at(-1);
	return last ? { line: last.line, column: last.column } : { line: 1, column: 1 };
}

function didYouMeanHeading(
	title: string,
	found: Page['headings'],
	required: readonly string[],
): string {
	const spare = found.map(({ text }) => text).filter((text) => !required.includes(text));
	const guess = spare.find((text) => didYouMean(text, [title]).startsWith('Did you mean'));
	return guess
		? `Is “${guess}” meant? Write it as “## ${title}”.`
		: `Add the heading “## ${title}” with its text, in the order of the other pages.`;
}

/** One title per page, and no level skipped, so that a screen reader can jump through it. */
function checkLevels({ file, headings }: Page): Problem[] {
	return headings.flatMap(({ depth, text, line, column }, index): Problem[] => {
		const above = headings[index - 1]?.depth ?? 1;
		const where = { file, line, column };
		if (depth === 1)
			return [
				{
					...where,
					message: `“${text}” is a second title: the page has one from “title:” already.`,
					hint: 'Use “##” for the headings in the text.',
				},
			];
		if (depth > above + 1)
			return [
				{
					...where,
					message: `“${text}” skips a level: it is a level ${depth} under a level ${above}.`,
					hint: `Write it with ${'#'.repeat(above + 1)} instead of ${'#'.repeat(depth)}.`,
				},
			];
		return [];
	});
}

function checkCitations({ file, tree }: Page, { bibliography }: Ids): Problem[] {
	const problems: Problem[] = [];
	visit(tree, 'text', (node) => {
		for (const { start, cites } of findCitations(node.value)) {
			for (const { key } of cites.filter(({ key }) => !bibliography.has(key))) {
				problems.push({
					file,
					...placeIn(node, node.value, start),
					message: `“@${key}” is cited, but it is not in content/bibliography.json.`,
					hint: didYouMean(key, bibliography),
				});
			}
		}
	});
	return problems;
}

function checkLinks(page: Page, pages: ReadonlyMap<string, Page>, project: Project): Problem[] {
	const problems: Problem[] = [];
	visit(page.tree, ['link', 'definition'], (node) => {
		const { url } = node as unknown as { url: string };
		const problem = judgeLink(url, page, pages, project);
		if (problem) problems.push({ file: page.file, ...startOf(node), ...problem });
	});
	return problems;
}

function judgeLink(
	url: string,
	page: Page,
	pages: ReadonlyMap<string, Page>,
	{ root, pageIds }: Project,
): Pick<Problem, 'message' | 'hint'> | undefined {
	if (/^(https|mailto):/.test(url)) return undefined;
	const [address = '', anchor] = url.split('#');
	if (address !== '' && !address.startsWith('/')) {
		return {
			message: `The link “${url}” is neither an address on this site nor one that starts with https://.`,
			hint: 'Write a page of the site from its root: /levers/allies/.',
		};
	}
	if (/\.[a-z0-9]+$/.test(address)) {
		if (existsSync(path.join(root, 'public', address))) return undefined;
		return {
			message: `The link “${url}” leads to a file that does not exist.`,
			hint: `Expected it at public${address}.`,
		};
	}

	const id = address === '' ? page.id : address.replace(/^\/|\/$/g, '');
	const target = pages.get(id) ?? pages.get(withoutLocale(id));
	// A page that cannot be read has a problem of its own.
	if (!target && pageIds.has(id)) return undefined;
	if (!target) {
		const known = [...pages.values()]
			.filter(({ language }) => language === page.language)
			.map(({ name }) => addressOf(name, page.language, '/'));
		return {
			message: `The link “${url}” leads to a page that does not exist.`,
			hint: didYouMean(address, known),
		};
	}
	if (address !== '' && !address.endsWith('/')) {
		return {
			message: `The link “${url}” misses the slash at its end.`,
			hint: `Write “${address}/${anchor === undefined ? '' : `#${anchor}`}”.`,
		};
	}
	if (languageOf(id) !== page.language) {
		return {
			message: `The link “${url}” takes the reader to another language.`,
			hint: `Did you mean “${addressOf(withoutLocale(id), page.language, '/')}”?`,
		};
	}
	const anchors = [...target.headings.map(({ slug }) => slug), ...addedAnchors];
	if (anchor !== undefined && !anchors.includes(anchor)) {
		return {
			message: `The link “${url}” leads to a heading that does not exist on that page.`,
			hint: didYouMean(anchor, anchors),
		};
	}
	return undefined;
}

function checkImages({ file, tree }: Page, root: string): Problem[] {
	const problems: Problem[] = [];
	visit(tree, 'image', (node) => {
		const where = { file, ...startOf(node) };
		if (!node.alt?.trim()) {
			problems.push({
				...where,
				message: `The image “${node.url}” has no description for someone who cannot see it.`,
				hint: 'Write what it shows between the brackets: ![Two colleagues weigh a day of waste](…).',
			});
		}
		const found = node.url.startsWith('/')
			? path.join(root, 'public', node.url)
			: path.join(root, path.dirname(file), node.url);
		if (/^[a-z]+:/i.test(node.url)) {
			problems.push({
				...where,
				message: `The image “${node.url}” comes from another site.`,
				hint: 'Put a copy beside the page, with permission, and write ./name.png.',
			});
		} else if (!existsSync(found)) {
			problems.push({
				...where,
				message: `The image “${node.url}” does not exist.`,
				hint: `Expected it at ${path.relative(root, found).replaceAll(path.sep, '/')}.`,
			});
		}
	});
	return problems;
}

function startOf(node: Node): Pick<Problem, 'line' | 'column'> {
	return { line: node.position?.start.line, column: node.position?.start.column };
}

/** The place of a character in a text node, which may run over several lines. */
function placeIn(node: Node, text: string, offset: number): Pick<Problem, 'line' | 'column'> {
	const before = text.slice(0, offset).split('\n');
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return {
		line: line + before.length - 1,
		column: before.length === 1 ? column + offset : before.at(-1)!.length + 1,
	};
}
