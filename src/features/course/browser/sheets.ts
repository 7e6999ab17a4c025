import { emptyNotebook, isBlank, type Notebook } from '../../../ui/notebooks/copies.ts';
import { fromText, toText } from '../../../ui/notebooks/file.ts';
import { mergeNotebooks } from '../../../ui/notebooks/merge.ts';
import { createShelf, type Shelf } from '../../../ui/notebooks/shelf.ts';
import { parseJson } from '../../../ui/store.ts';

/** The worksheets of the course, as this browser keeps them. */
export class CourseSheets {
	#shelves: ReadonlyMap<string, Shelf>;

	/** @param ids The worksheets, with spaces between them. */
	constructor(ids: string) {
		const all = ids.split(' ').filter(Boolean);
		this.#shelves = new Map(all.map((id) => [id, createShelf(id)]));
	}

	/** Those in which something was written or named. */
	read(): Map<string, Notebook> {
		return new Map(
			[...this.#shelves]
				.map(([id, shelf]) => [id, shelf.read()] as const)
				.filter(([, notebook]) => !isBlank(notebook)),
		);
	}

	/** The same as a file holds it. */
	toFile(): Record<string, unknown> {
		return Object.fromEntries(
			[...this.read()].map(([id, notebook]) => [id, parseJson(toText(notebook))]),
		);
	}

	/** Adds what a file holds. Says how many were added, and whether something was left out. */
	addFile(worksheets: Readonly<Record<string, unknown>>): { added: number; lost: boolean } {
		const read = Object.entries(worksheets).flatMap(([id, value]): [string, Notebook][] => {
			const notebook = this.#shelves.has(id) && fromText(JSON.stringify(value));
			return notebook ? [[id, notebook]] : [];
		});
		this.add(new Map(read));
		return { added: read.length, lost: read.length < Object.keys(worksheets).length };
	}

	add(notebooks: ReadonlyMap<string, Notebook>): void {
		for (const [id, notebook] of notebooks)
			this.#shelves.get(id)?.change((own) => mergeNotebooks(own, notebook));
	}

	erase(): void {
		for (const shelf of this.#shelves.values()) shelf.erase(() => emptyNotebook);
	}

	/** Calls `hear` when another window changed one of them. */
	listen(hear: () => void): void {
		for (const shelf of this.#shelves.values()) shelf.listen(hear);
	}

	/** Whether something is kept that cannot be read. */
	isDamaged(): boolean {
		return [...this.#shelves.values()].some((shelf) => {
			shelf.read();
			return shelf.damaged() !== undefined;
		});
	}

	/** Why something is only in this window, if it is. */
	problem() {
		return [...this.#shelves.values()].map((shelf) => shelf.problem()).find(Boolean);
	}
}
