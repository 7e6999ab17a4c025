import type { Problem } from './problem.ts';
import type { Page } from './page.ts';
import type { Project } from './project.ts';
import { factsIn } from './yaml.ts';

/** A page that somebody should read critically again. */
export interface Overdue {
	file: string;
	/** The day by which that was to happen. */
	due: string;
}

/** Pages whose next review was due before a day, the longest ago first: worth knowing, not wrong. */
export function overdueReviews({ pages }: Project, day: string): Overdue[] {
	return pages
		.flatMap((page) => {
			const { due } = reviewOf(page);
			return typeof due === 'string' && due < day ? [{ file: page.file, due }] : [];
		})
		.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.file < b.file ? -1 : 1));
}

/** Reviews that are due again before they took place. */
export function checkReviews({ pages }: Project): Problem[] {
	return pages.flatMap((page) => {
		const { on, due } = reviewOf(page);
		if (typeof on !== 'string' || typeof due !== 'string' || on < due) return [];
		return {
			file: page.file,
			...page.frontmatter.at(['reviewed', 'due']),
			message: `This page is to be read again by ${due}, which is not after the day it was read.`,
			hint: `Write a day after ${on}, or leave “due” out.`,
		};
	});
}

function reviewOf({ frontmatter }: Page): Record<string, unknown> {
	const { reviewed } = factsIn(frontmatter);
	return typeof reviewed === 'object' && reviewed !== null
		? (reviewed as Record<string, unknown>)
		: {};
}
