import {
	answerIn,
	controlsIn,
	showAnswers,
	showOnPaper,
	slotsOf,
	typedIn,
	type Control,
} from './controls.ts';
import type { Copy } from '../../../ui/notebooks/copies.ts';
import { createDesk } from './desk.ts';
import { button, showCopies, showEarlier, showState } from './display.ts';
import { sentences } from '../../../ui/dom.ts';
import { download, textFile } from '../../../ui/download.ts';
import { askBeforeLeaving } from '../../../ui/store.ts';
import { fileName, fromFile, toFile } from '../../../ui/notebooks/file.ts';
import { makeRoom, setRows, tablesIn } from './rows.ts';
import { createShelf } from '../../../ui/notebooks/shelf.ts';

/** The form of a worksheet: keeps what someone types in this browser, in as many copies as needed. */
export class WorksheetForm extends HTMLElement {
	#worksheet = this.dataset['worksheet']!;
	#words = sentences(this.dataset['words']!);
	#file = this.querySelector<HTMLInputElement>('[type=file]')!;
	#status = this.querySelector<HTMLElement>('[role=status]')!;
	#copies = this.#part<HTMLSelectElement>('copies');
	#name = this.#part<HTMLInputElement>('name');
	#tables = tablesIn(this);
	/** The copy that the page shows. */
	#shown: number | undefined;
	/** Whether this window holds something that is nowhere else. */
	#atRisk = false;
	#shelf = createShelf(this.#worksheet);
	#desk = createDesk(
		this.#shelf,
		(copy) => {
			// The rows that someone added to one copy say nothing about another.
			const same = copy.id === this.#shown;
			for (const table of this.#tables) {
				makeRoom(table, copy, same ? table.body.rows.length : table.fewest);
			}
			this.#shown = copy.id;
			return slotsOf(controlsIn(this));
		},
		() => new Date().toISOString(),
	);

	connectedCallback() {
		this.addEventListener('input', ({ target }) => this.#typed(target as Control));
		this.addEventListener('click', ({ target }) => {
			const clicked = (target as Element).closest<HTMLElement>('[data-do]');
			if (clicked) this.#actions[clicked.dataset['do']!]!(clicked);
		});
		this.#file.addEventListener('change', () => void this.#openFile());
		this.#shelf.listen(() => this.#show());
		// On the way back, a browser fills in what stood here before, after this script ran.
		addEventListener('pageshow', () => this.#show());
		askBeforeLeaving(() => this.#atRisk);
		addEventListener('afterprint', () => delete document.documentElement.dataset['print']);
		this.#desk.adopt(typedIn(controlsIn(this)));
		this.#show();
	}

	/** What each button does. */
	#actions: Record<string, (clicked: HTMLElement) => void> = {
		create: () => this.#act('created', () => this.#desk.create()),
		clear: () => this.#act('cleared', () => this.#desk.clear()),
		remove: () => this.#act('removed', () => this.#desk.remove()),
		forget: () => {
			this.#act('earlierRemoved', () => this.#desk.forget());
			button(this, 'undo').focus();
		},
		undo: () => {
			this.#act('undone', () => this.#desk.undo());
			this.#status.focus();
		},
		import: () => this.#file.click(),
		export: () => {
			const copy = this.#desk.copy();
			const day = new Date().toLocaleDateString('sv');
			const text = toFile(this.#worksheet, copy);
			download(this.#fileName(copy, `${day}.json`), textFile(text, 'application/json'));
			this.#atRisk = false;
			this.#status.textContent = this.#words('exported');
		},
		word: (clicked) => void this.#makeWord(clicked),
		rescue: () =>
			download(`${this.#worksheet}.txt`, textFile(this.#shelf.damaged() ?? '', 'text/plain')),
		print: () => {
			document.documentElement.dataset['print'] = 'sheet';
			print();
		},
		'row-in': (clicked) => {
			const table = this.#tableOf(clicked);
			setRows(table, table.body.rows.length + 1);
			controlsIn(table.body.rows[table.body.rows.length - 1]!)[0]!.focus();
		},
		'row-out': (clicked) => {
			const table = this.#tableOf(clicked);
			const { rows } = table.body;
			const number = clicked.closest('tr')!.sectionRowIndex + 1;
			const left = rows.length - 1;
			this.#act('rowRemoved', () => this.#desk.removeRow(table.name, number), { number });
			setRows(table, left);
			button(rows[Math.min(number, rows.length) - 1]!, 'row-out').focus();
		},
	};

	#typed(control: Control) {
		if (control === this.#copies) this.#desk.open(Number(control.value));
		else if (control === this.#name) this.#desk.rename(control.value);
		else if (control.name) this.#desk.write(control.name, answerIn(control));
		else return;
		this.#atRisk = this.#shelf.problem() !== undefined;
		this.#show();
	}

	#act(outcome: string, what: () => void, values?: Record<string, number>) {
		what();
		this.#atRisk = this.#shelf.problem() !== undefined;
		this.#show();
		this.#status.textContent = this.#words(outcome, values);
	}

	async #openFile() {
		const file = this.#file.files?.[0];
		if (!file) return;
		const found = fromFile(await file.text().catch(() => ''), this.#worksheet);
		this.#file.value = '';
		if ('copy' in found) return this.#act('imported', () => this.#desk.create(found.copy));
		const values = { file: file.name, worksheet: found.worksheet ?? '' };
		this.#status.textContent = this.#words(found.problem, values);
	}

	/** Makes a Word document of the copy as it is now. What makes it is loaded only here. */
	async #makeWord(clicked: HTMLElement) {
		if (clicked.ariaBusy) return;
		const copy = this.#desk.copy();
		clicked.ariaBusy = 'true';
		this.#status.textContent = this.#words('making');
		try {
			const { wordDocument } = await import('./word.ts');
			const file = await wordDocument(this.dataset['definition']!, copy);
			const { lang } = document.documentElement;
			download(this.#fileName(copy, `${lang}.docx`), file);
			this.#status.textContent = this.#words('exported');
		} catch {
			this.#status.textContent = this.#words('unmade');
		} finally {
			clicked.ariaBusy = null;
		}
	}

	#show() {
		const copy = this.#desk.copy();
		showAnswers(controlsIn(this), copy.answers);
		if (this.#name.value !== copy.name) this.#name.value = copy.name;
		showOnPaper(this.#name);
		showCopies(this.#copies, this.#desk.copies(), copy.id, this.#words);
		showEarlier(this.#part('earlier'), copy);
		showState(this.#part('state'), this.#part('trouble'), this.#shelf, copy, this.#words);
		button(this, 'undo').hidden = !this.#desk.canUndo();
	}

	/** A name that the blank sheet does not have, also for a copy that nobody named. */
	#fileName({ id, name }: Copy, ending: string) {
		return fileName(this.#worksheet, name || this.#words('unnamed', { number: id }), ending);
	}

	#part<E extends HTMLElement>(name: string): E {
		return this.querySelector<E>(`[data-of=${name}]`)!;
	}

	#tableOf(inside: Element) {
		const name = inside.closest<HTMLElement>('[data-table]')!.dataset['table'];
		return this.#tables.find((table) => table.name === name)!;
	}
}
