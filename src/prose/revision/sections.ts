import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { inLetters } from './letters.ts';
import { meaningOf, type Words } from './meaning.ts';

/** A part of a page: what comes before its first heading, or a heading `##` with what is below it. */
export interface Section {
	/** What its heading says; the first part of a page has none. */
	title?: string;
	/** The id of its heading on the page. */
	slug?: string;
	/** Four letters that change when its meaning does. */
	mark: string;
}

/** What changed in a page since a translation was made from it. */
export interface Changed {
	/** The parts as they are now that were not there, or said something else. */
	sections: Section[];
	/** How many parts are no longer there, besides those that were replaced. */
	gone: number;
}

/** The parts of a page. The first one holds its title and its summary too. */
export function sectionsOf(words: Words, { children }: Root): Section[] {
	const slugs = slugsOf(children);
	const parts: { heading?: Heading; children: RootContent[] }[] = [{ children: [] }];
	for (const node of children) {
		if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, children: [] });
		parts.at(-1)!.children.push(node);
	}
	return parts.map(({ heading, children: own }) => {
		const meaning = meaningOf(heading ? {} : words, { type: 'root', children: own });
		const mark = inLetters(createHash('sha256').update(meaning).digest('hex'), 4);
		return heading ? { title: toString(heading), slug: slugs.get(heading)!, mark } : { mark };
	});
}

/**
 * Which parts changed, given the marks of those that a translation was made from. A part that only
 * moved did not change.
 */
export function changedSince(marks: readonly string[], now: readonly Section[]): Changed {
	const left = [...marks];
	const sections = now.filter(({ mark }) => {
		const index = left.indexOf(mark);
		if (index !== -1) left.splice(index, 1);
		return index === -1;
	});
	return { sections, gone: Math.max(0, left.length - sections.length) };
}

/** The ids of headings on the built page: a heading further on that says the same gets a number. */
function slugsOf(children: RootContent[]): Map<Heading, string> {
	const slugger = new GithubSlugger();
	const slugs = new Map<Heading, string>();
	visit({ type: 'root', children } satisfies Root, 'heading', (heading) => {
		slugs.set(heading, slugger.slug(toString(heading)));
	});
	return slugs;
}
