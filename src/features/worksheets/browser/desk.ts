import { adapt, type Slot } from './adapt.ts';
import { answerTo, withAnswer, withoutRow, type Answers } from '../../../ui/notebooks/answers.ts';
import {
	addCopy,
	isEmpty,
	openCopy,
	putCopy,
	removeCopy,
	type Content,
	type Copy,
	type Notebook,
} from '../../../ui/notebooks/copies.ts';
import type { Shelf } from '../../../ui/notebooks/shelf.ts';

/** One window's work on the copies of a worksheet. Whatever it throws away can be taken back. */
export interface Desk {
	copies(): readonly Copy[];
	/** The copy that is open in this window, laid in the places that the page has. */
	copy(): Copy;
	open(id: number): void;
	write(name: string, text: string): void;
	/** Keeps what someone wrote on the page before it could be kept, beside what there already is. */
	adopt(found: Answers): void;
	rename(name: string): void;
	/** Adds a copy, empty or from a file, and opens it. */
	create(content?: Partial<Content>): void;
	/** Empties the open copy. */
	clear(): void;
	/** Throws the open copy away. */
	remove(): void;
	removeRow(table: string, row: number): void;
	/** Throws away the answers that have no place any more. */
	forget(): void;
	canUndo(): boolean;
	/** Takes back what was thrown away last. Doing so twice changes nothing. */
	undo(): void;
}

/**
 * Lays the notebook of a shelf on the desk.
 *
 * @param places The places for answers that the page has, after it made room for this copy.
 * @param now The time as `2026-03-31T14:05:00.000Z`.
 */
export function createDesk(
	shelf: Shelf,
	places: (copy: Copy) => readonly Slot[],
	now: () => string,
): Desk {
	let here = openCopy(shelf.read()).id;
	/** The open copy as it was before something was thrown away. */
	let before: Copy | undefined;

	const find = (notebook: Notebook) => openCopy({ ...notebook, open: here });
	const copyIn = (notebook: Notebook) => {
		const copy = find(notebook);
		return adapt(copy, places(copy));
	};
	const follow = (notebook: Notebook) => void (here = notebook.open);
	const change = (how: (copy: Copy) => Partial<Content>, by: 'change' | 'erase' = 'change') => {
		follow(
			shelf[by]((notebook) => {
				const copy = copyIn(notebook);
				return putCopy(notebook, { ...copy, ...how(copy), changed: now() });
			}),
		);
	};
	const throwAway = (how: (copy: Copy) => Partial<Content>) => {
		before = copyIn(shelf.read());
		change(how, 'erase');
	};

	return {
		copies: () => shelf.read().copies,
		copy: () => copyIn(shelf.read()),
		open: (id) => follow(shelf.change((notebook) => ({ ...notebook, open: id }))),
		write: (name, text) => change(({ answers }) => ({ answers: withAnswer(answers, name, text) })),
		adopt: (found) => {
			const { answers } = copyIn(shelf.read());
			const fresh = Object.entries(found).filter(
				([name, text]) => answerTo(answers, name) !== text,
			);
			if (fresh.length > 0) change((copy) => fresh.reduce(withFound, copy));
		},
		rename: (name) => change(() => ({ name })),
		create: (content) => follow(shelf.change((notebook) => addCopy(notebook, content))),
		clear: () => throwAway(() => ({ answers: {}, earlier: {} })),
		remove: () => {
			before = copyIn(shelf.read());
			follow(shelf.erase((notebook) => removeCopy(notebook, before!.id)));
		},
		removeRow: (table, row) =>
			throwAway(({ answers, earlier }) => ({
				answers: withoutRow(answers, table, row),
				earlier: withoutRow(earlier, table, row),
			})),
		forget: () => throwAway(() => ({ earlier: {} })),
		canUndo: () => before !== undefined,
		undo: () => {
			const back = before;
			if (!back) return;
			const current = shelf.read().copies.find(({ id }) => id === back.id);
			before = current && !isEmpty(current) ? current : undefined;
			follow(shelf.change((notebook) => putCopy(notebook, back)));
		},
	};
}

function withFound(copy: Copy, [name, text]: [string, string]): Copy {
	const { answers, earlier } = copy;
	if (answerTo(answers, name) === undefined) {
		return { ...copy, answers: withAnswer(answers, name, text) };
	}
	const texts = answerTo(earlier, name) ?? [];
	return { ...copy, earlier: { ...earlier, [name]: [...texts, text] } };
}
