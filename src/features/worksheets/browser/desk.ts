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
	/** The open copy. One made here gets another number if a window that could keep its own was first. */
	let here = { id: openCopy(shelf.read()).id };
	/** The open copy as it was before something was thrown away. */
	let before: Copy | undefined;

	const copyIn = (notebook: Notebook, id = here.id) => {
		const copy = openCopy({ ...notebook, open: id });
		return adapt(copy, places(copy));
	};
	/** Changes the notebook. It may be done again later, when another copy is open than `place`. */
	const act = (
		how: (notebook: Notebook, id: number) => Notebook,
		by: 'change' | 'erase' = 'change',
		place = (here = { id: 0 }),
	) => {
		shelf[by]((notebook) => {
			const next = how(notebook, place.id);
			place.id = next.open;
			return next;
		});
	};
	const change = (how: (copy: Copy) => Partial<Content>, by?: 'erase') => {
		const changed = now();
		const put = (notebook: Notebook, id: number) => {
			const copy = copyIn(notebook, id);
			return putCopy(notebook, { ...copy, ...how(copy), changed });
		};
		act(put, by, here);
	};
	const throwAway = (how: (copy: Copy) => Partial<Content>) => {
		before = copyIn(shelf.read());
		change(how, 'erase');
	};

	return {
		copies: () => shelf.read().copies,
		copy: () => copyIn(shelf.read()),
		open: (id) => act((notebook) => ({ ...notebook, open: id })),
		write: (name, text) => change(({ answers }) => ({ answers: withAnswer(answers, name, text) })),
		adopt: (found) => {
			const { answers } = copyIn(shelf.read());
			const fresh = Object.entries(found).filter(
				([name, text]) => answerTo(answers, name) !== text,
			);
			if (fresh.length > 0) change((copy) => fresh.reduce(withFound, copy));
		},
		rename: (name) => change(() => ({ name })),
		create: (content) => act((notebook) => addCopy(notebook, content)),
		clear: () => throwAway(() => ({ answers: {}, earlier: {} })),
		remove: () => {
			before = copyIn(shelf.read());
			const { id } = before;
			act((notebook) => removeCopy(notebook, id), 'erase');
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
			act((notebook) => putCopy(notebook, back));
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
