import { today } from '../../../ui/date.ts';
import { download, textFile } from '../../../ui/download.ts';
import { sentences } from '../../../ui/dom.ts';
import type { Notebook } from '../../../ui/notebooks/copies.ts';
import { fromFile, merge, toFile, type Kept } from '../kept.ts';
import { owner } from './owner.ts';
import { CourseSheets } from './sheets.ts';
import { shelf } from './shelf.ts';

/** All that the browser keeps of the course, to take it back. */
interface Everything {
	kept: Kept;
	notebooks: ReadonlyMap<string, Notebook>;
	name: string;
}

/** What somebody did in the course, to take along or to erase: answers, worksheets, reflections. */
export class CourseKept extends HTMLElement {
	#say = sentences(this.dataset['words']!);
	#sheets = new CourseSheets(this.dataset['sheets']!);
	#file = this.querySelector<HTMLInputElement>('[type=file]')!;
	/** What was erased a moment ago. */
	#erased: Everything | undefined;

	connectedCallback() {
		this.addEventListener('click', ({ target }) => {
			const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action === 'export') this.#export();
			if (action === 'import') this.#file.click();
			if (action === 'clear') this.#clear();
			if (action === 'undo') this.#undo();
		});
		this.#file.addEventListener('change', () => void this.#import());
		shelf.listen(() => this.#show());
		this.#sheets.listen(() => this.#show());
		addEventListener('course-kept', () => this.#show());
		addEventListener('pageshow', ({ persisted }) => persisted && this.#show());
		this.#show();
		if (shelf.damaged() !== undefined || this.#sheets.isDamaged()) this.#tell(this.#say('damaged'));
	}

	get #all(): Everything {
		return { kept: shelf.read(), notebooks: this.#sheets.read(), name: owner.read() };
	}

	#show() {
		const { kept, notebooks, name } = this.#all;
		const count = Object.keys(kept).length + notebooks.size;
		this.#button('export').disabled = count === 0;
		this.#button('clear').disabled = count === 0 && name === '';
		this.#button('undo').hidden = this.#erased === undefined;
		const problem = shelf.problem() ?? this.#sheets.problem();
		if (problem) this.#tell(this.#say(`unsaved.${problem}`));
	}

	#button(action: string) {
		return this.querySelector<HTMLButtonElement>(`[data-do="${action}"]`)!;
	}

	#export() {
		const text = toFile(shelf.read(), this.#sheets.toFile());
		download(`${this.#say('file')}-${today()}.json`, textFile(text, 'application/json'));
		this.#tell(this.#say('exported'));
	}

	async #import() {
		const [file] = this.#file.files ?? [];
		if (!file) return;
		const text = await file.text().catch(() => '');
		// The same file can be chosen again.
		this.#file.value = '';
		const { kept, worksheets = {}, problem: found } = fromFile(text);
		const isUnits = Object.keys(kept).length > 0;
		if (isUnits) shelf.change((own) => merge(own, kept));
		const { added, lost } = this.#sheets.addFile(worksheets);
		const isNothing = !isUnits && added === 0;
		const problem = found ?? (lost ? (isNothing ? 'broken' : 'partly') : undefined);
		this.#erased = undefined;
		this.#changed();
		const values = { file: file.name };
		const said = problem
			? `${problem}${isNothing || problem === 'partly' ? '' : '.some'}`
			: 'imported';
		this.#tell(this.#say(said, values));
	}

	#clear() {
		this.#erased = this.#all;
		shelf.erase(() => ({}));
		this.#sheets.erase();
		owner.erase(() => '');
		this.#changed();
		this.#tell(this.#say('cleared'));
		this.#button('undo').focus();
	}

	#undo() {
		const back = this.#erased;
		this.#erased = undefined;
		if (back) {
			shelf.change((own) => merge(own, back.kept));
			this.#sheets.add(back.notebooks);
			owner.change((name) => name || back.name);
		}
		this.#changed();
		this.#tell(this.#say('undone'));
		this.#button('clear').focus();
	}

	/** Shows it here, and lets the rest of the page know. */
	#changed() {
		dispatchEvent(new CustomEvent('course-changed'));
		dispatchEvent(new CustomEvent('course-kept'));
	}

	#tell(text: string) {
		this.querySelector('.course-status')!.textContent = text;
	}
}
