import { emptyNotebook, isBlank, type Notebook } from './copies.ts';
import { fromText, toText } from './file.ts';

/** Why the browser does not keep what someone writes. */
type ShelfProblem = 'full' | 'forbidden';

/** The part of `localStorage` that we use. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where the notebook of one worksheet lies. */
export interface Shelf {
	/** The key it is kept under. */
	readonly key: string;
	/** Reads the notebook; an empty one if there is none, or none that can be read. */
	read(): Notebook;
	/** Changes the notebook as it is on the shelf now, also when another window changed it. */
	change(how: (notebook: Notebook) => Notebook): Notebook;
	/** Why the last change is only in this window, if it is. */
	problem(): ShelfProblem | undefined;
	/** What lay here and could not be read. It is set aside before anything is written. */
	damaged(): string | undefined;
}

/**
 * Keeps the notebook of one worksheet in the browser.
 *
 * Nothing is ever lost in silence: when the browser refuses, the notebook lives on in this window,
 * `problem` says why, and the next change tries again.
 *
 * @param store Gives the browser's storage. A function, because asking for it can already throw.
 */
export function createShelf(worksheet: string, store: () => Store): Shelf {
	const key = `dns:worksheet:v1:${worksheet}`;
	/** What is only in this window. */
	let unsaved: Notebook | undefined;
	let problem: ShelfProblem | undefined;
	let damaged: string | undefined;
	/** Whether there may be something on the shelf that we could not even look at. */
	let unread = false;

	const read = (): Notebook => {
		if (unsaved) return unsaved;
		try {
			const text = store().getItem(key);
			const notebook = text === null ? emptyNotebook : fromText(text);
			if (notebook) return notebook;
			damaged = text!;
		} catch {
			unread = true;
			problem = 'forbidden';
		}
		return (unsaved = emptyNotebook);
	};

	const change = (how: (notebook: Notebook) => Notebook): Notebook => {
		const notebook = how(read());
		unsaved = notebook;
		if (unread) return notebook;
		try {
			if (damaged !== undefined) store().setItem(`${key}:damaged`, damaged);
			if (isBlank(notebook)) store().removeItem(key);
			else store().setItem(key, toText(notebook));
			unsaved = undefined;
			problem = undefined;
		} catch (error) {
			problem = isFull(error) ? 'full' : 'forbidden';
		}
		return notebook;
	};

	return { key, read, change, problem: () => problem, damaged: () => damaged };
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
