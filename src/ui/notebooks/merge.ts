import { addCopy, isBlank, isEmpty, type Copy, type Notebook } from './copies.ts';

/**
 * A notebook with the filled-in copies of another one. A copy that both have stays one; of a copy
 * that was changed on both sides, both stay: which of the two is right, only its writer knows.
 */
export function mergeNotebooks(own: Notebook, other: Notebook): Notebook {
	if (isBlank(own)) return other;
	const has = (copy: Copy) => own.copies.some((one) => contentOf(one) === contentOf(copy));
	const added = other.copies
		.filter((copy) => !isEmpty(copy) && !has(copy))
		.reduce((notebook, { id: _, ...content }) => addCopy(notebook, content), own);
	return { ...added, open: own.open };
}

/** What a copy says, whenever it was written and in whatever order. */
function contentOf({ name, answers, earlier }: Copy): string {
	const sorted = (record: Readonly<Record<string, unknown>>) =>
		Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([name, sorted(answers), sorted(earlier)]);
}
