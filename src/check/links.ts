import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Node } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { languageOfPath, linkOf, nameOfPath, pathOf } from '../language/files.ts';
import { isSafeLink } from '../prose/guard/addresses.ts';
import { madePages } from './addresses.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { startOf } from './place.ts';
import type { Page } from './page.ts';
import type { Project } from './project.ts';
import { inOrderFor } from '../language/translated.ts';

/** Anchors that the site adds to every page of a kind. */
const addedAnchors = ['_top', 'related', 'sources'];

/** Links that lead nowhere, or to another language. */
export function checkLinks(page: Page, project: Project): Problem[] {
	const problems: Problem[] = [];
	visit(page.tree, ['link', 'definition'], (node) => {
		const { url } = node as unknown as { url: string };
		const problem = judgeLink(url, page, project) ?? judgeWords(node, url);
		if (problem) problems.push({ file: page.file, ...startOf(node), ...problem });
	});
	return problems;
}

/** A link that nobody can see or hear. */
function judgeWords(node: Node, url: string): Pick<Problem, 'message' | 'hint'> | undefined {
	if (node.type !== 'link' || toString(node).trim() !== '') return undefined;
	return {
		message: `The link to “${url}” has no words, so nobody sees it.`,
		hint: 'Write them between the square brackets: [words](/levers/allies/).',
	};
}

function judgeLink(
	url: string,
	page: Page,
	project: Project,
): Pick<Problem, 'message' | 'hint'> | undefined {
	const { root, pageIds, page: read } = project;
	// What the guard refuses, it has told.
	if (/^(https|mailto):/.test(url) || !isSafeLink(url)) return undefined;
	if (url === '') {
		return {
			message: 'This link has no address.',
			hint: 'Write it between the round brackets: [words](/levers/allies/).',
		};
	}
	const [address = '', anchor] = url.split('#');
	if (address !== '' && !address.startsWith('/')) {
		return {
			message: `The link “${url}” is neither an address on this site nor one that starts with https://.`,
			hint:
				meantBy(url, page, project) ?? 'Write a page of the site from its root: /levers/allies/.',
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
	// A page that is not translated is shown in another language, with the headings of that.
	const found = inOrderFor(page.language)
		.map((language) => pathOf(nameOfPath(id), language))
		.find((one) => pageIds.has(one));
	if (found === undefined && !madePages(project).has(nameOfPath(id))) {
		const known = [...pageIds]
			.filter((one) => languageOfPath(one) === page.language)
			.map((one) => linkOf(nameOfPath(one), page.language));
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
	if (languageOfPath(id) !== page.language) {
		return {
			message: `The link “${url}” takes the reader to another language.`,
			hint: `Did you mean “${linkOf(nameOfPath(id), page.language)}”?`,
		};
	}
	// What is wrong with a page that cannot be read is said there, not at every link to it.
	const target = found === undefined ? undefined : read(found);
	if (anchor === undefined || !target) return undefined;
	const anchors = [...target.headings.map(({ slug }) => slug), ...addedAnchors];
	if (!anchors.includes(anchor)) {
		return {
			message: `The link “${url}” leads to a heading that does not exist on that page.`,
			hint: didYouMean(anchor, anchors),
		};
	}
	return undefined;
}

/** What somebody meant who wrote an address without its beginning, or the file of a page. */
function meantBy(url: string, page: Page, { pageIds }: Project): string | undefined {
	if (url.startsWith('www.')) return `Write “https://${url}”, if that address exists.`;
	const [file = '', anchor] = url.split('#');
	const id = path.posix.join(page.id, '..', file).replace(/(\/index)?\.mdx?$|\/$/, '');
	if (!pageIds.has(id)) return undefined;
	const address = linkOf(nameOfPath(id), page.language);
	return `Write “${address}${anchor === undefined ? '' : `#${anchor}`}”.`;
}
