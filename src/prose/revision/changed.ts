import { readFollows } from '../../method/schemas/follows.ts';
import { commitOfRevision, textAt } from './history.ts';
import { readPageText } from './revision.ts';
import { changedSince, sectionsOf, type Changed, type Section } from './sections.ts';

/**
 * What changed in a page since the revision that a translation follows. The translation holds a
 * mark for each part; where it does not, the history of the file says what the parts were.
 *
 * @param file Path of the original from the root of the project.
 * @returns Nothing where neither says it, as in a copy with only a part of the history.
 */
export function changedOf(
	follows: string,
	now: readonly Section[],
	file: string,
	root?: string,
): Changed | undefined {
	const { revision, marks } = readFollows(follows);
	if (marks.length > 0) return changedSince(marks, now);
	const commit = commitOfRevision(file, revision, root);
	const page = commit && readPageText(textAt(commit, file, root));
	if (!page) return undefined;
	return changedSince(
		sectionsOf(page.words, page.tree).map(({ mark }) => mark),
		now,
	);
}
