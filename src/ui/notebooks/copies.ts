import type { Answers } from './answers.ts';

/** One filled-in copy of a worksheet: of one participant, or one try. */
export interface Copy {
	/** Never given to another copy of the same worksheet. */
	readonly id: number;
	/** The name that someone gave it, or nothing. */
	readonly name: string;
	/** When it was last changed, as `2026-03-31T14:05:00.000Z`; empty while nothing was. */
	readonly changed: string;
	readonly answers: Answers;
	/** Answers for which the worksheet has no place any more. See `adapt`. */
	readonly earlier: Readonly<Record<string, readonly string[]>>;
}

/** Every copy of one worksheet. There is always at least one. */
export interface Notebook {
	/** The number that the next copy gets. */
	readonly next: number;
	/** The copy that was opened last. */
	readonly open: number;
	readonly copies: readonly Copy[];
}

/** What a copy holds, apart from its place in the notebook. */
export type Content = Omit<Copy, 'id'>;

const blank: Content = { name: '', changed: '', answers: {}, earlier: {} };

/** A notebook with one empty copy. */
export const emptyNotebook: Notebook = { next: 2, open: 1, copies: [{ id: 1, ...blank }] };

/** The copy that is open; the first one if that is gone. */
export function openCopy({ copies, open }: Notebook): Copy {
	return copies.find(({ id }) => id === open) ?? copies[0]!;
}

/** Whether nothing was ever written or named, so that nothing needs to be kept. */
export function isBlank({ copies }: Notebook): boolean {
	return copies.length === 1 && copies.every((copy) => copy.name === '' && isEmpty(copy));
}

/** Whether a copy holds no answer at all. */
export function isEmpty({ answers, earlier }: Content): boolean {
	return Object.keys(answers).length + Object.keys(earlier).length === 0;
}

/** Adds a copy and opens it. */
export function addCopy(notebook: Notebook, content: Partial<Content> = {}): Notebook {
	const id = notebook.next;
	const copies = [...notebook.copies, { id, ...blank, ...content }];
	return { next: id + 1, open: id, copies };
}

/** Puts a copy in its place, also when it was removed meanwhile, and opens it. */
export function putCopy(notebook: Notebook, copy: Copy): Notebook {
	const others = notebook.copies.filter(({ id }) => id !== copy.id);
	const copies = [...others, copy].sort((a, b) => a.id - b.id);
	return { next: Math.max(notebook.next, copy.id + 1), open: copy.id, copies };
}

/** Takes a copy out. Taking out the last one leaves an empty one. */
export function removeCopy(notebook: Notebook, gone: number): Notebook {
	const copies = notebook.copies.filter(({ id }) => id !== gone);
	const first = copies[0];
	return first ? { ...notebook, copies, open: first.id } : addCopy({ ...notebook, copies });
}
