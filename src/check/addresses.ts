import path from 'node:path';
import { ownPageIds } from '../features/features.ts';
import { nameOfPath } from '../language/files.ts';
import type { Problem } from './problem.ts';
import type { DataFile, Project } from './project.ts';

/** Pages that another one would hide: two files with one address, or the address of a page of ours. */
export function checkAddresses(project: Project): Problem[] {
	const made = madePages(project);
	return [...project.pageFiles].flatMap(([id, files]) => {
		const address = `/${id ? `${id}/` : ''}`;
		if (made.has(nameOfPath(id)) || nameOfPath(id) === '404') {
			return files.map((file) => ({
				file,
				message: `The site makes the page at ${address} itself.`,
				hint: 'Give this page another name.',
			}));
		}
		if (files.length === 1) return [];
		return files.map((file) => ({
			file,
			message: `More than one file is the page at ${address}.`,
			hint: `Keep one of ${files.join(' and ')}.`,
		}));
	});
}

/** The ids, without a language, of the pages that exist without an author. */
export function madePages({ course, routes, sessions, texts }: Project): ReadonlySet<string> {
	const ids = (files: readonly DataFile[]) => files.map(({ file }) => path.basename(file, '.yaml'));
	return new Set(
		ownPageIds({
			course: ids(course),
			routes: ids(routes),
			sessions: ids(sessions),
			texts: ids(texts),
		}),
	);
}
