import { createStore, type BrowserStorage, type Format, type Store } from '../store.ts';
import { emptyNotebook, isBlank, type Notebook } from './copies.ts';
import { fromText, toText } from './file.ts';

/** Where the notebook of one worksheet lies. */
export type Shelf = Store<Notebook>;

const format: Format<Notebook> = { empty: emptyNotebook, isEmpty: isBlank, toText, fromText };

/** Keeps the notebook of one worksheet in the browser. */
export function createShelf(worksheet: string, storage?: () => BrowserStorage): Shelf {
	return createStore(`worksheet:v1:${worksheet}`, format, storage && { storage });
}
