import { download, textFile } from '../../../ui/download.ts';
import { sentences } from '../../../ui/dom.ts';
import { fromFile, merge, progressIn, toFile, type Kept } from '../kept.ts';
import { shelf } from './shelf.ts';

/** The first page of the course: how far somebody is, and their answers to take along or to erase. */
export class CourseHome extends HTMLElement {
	#say = sentences(this.dataset['words']!);
	#file = this.querySelector<HTMLInputElement>('[type=file]')!;
	/** What was erased a moment ago, to take it back. */
	#erased: Kept | undefined;

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
		addEventListener('pageshow', ({ persisted }) => persisted && this.#show());
		this.#show();
		if (shelf.damaged() !== undefined) this.#tell(this.#say('damaged'));
	}

	#show() {
		const kept = shelf.read();
		const units = [...this.querySelectorAll<HTMLElement>('[data-unit]')];
		const states = units.map((unit) => {
			const { checked, isDone } = progressIn(kept, unit.dataset['unit']!);
			const count = Number(unit.dataset['count']);
			const text = this.#say('checked', { checked: Math.min(checked, count), count });
			unit.querySelector('.unit-progress')!.textContent = [
				isDone && this.#say('done'),
				checked > 0 && text,
			]
				.filter(Boolean)
				.join(' · ');
			unit.classList.toggle('is-done', isDone);
			return { isDone, href: unit.querySelector('a')!.href };
		});
		const done = states.filter(({ isDone }) => isDone).length;
		this.querySelector('.course-progress')!.textContent = this.#say('progress', {
			done,
			count: units.length,
		});
		const next = states.find(({ isDone }) => !isDone);
		const link = this.querySelector<HTMLAnchorElement>('.course-next')!;
		link.hidden = !next;
		if (next) link.href = next.href;
		link.textContent = this.#say(Object.keys(kept).length > 0 ? 'goOn' : 'begin');
		for (const action of ['export', 'clear'])
			this.#button(action).disabled = Object.keys(kept).length === 0;
		this.#button('undo').hidden = this.#erased === undefined;
		const problem = shelf.problem();
		if (problem) this.#tell(this.#say(`unsaved.${problem}`));
	}

	#button(action: string) {
		return this.querySelector<HTMLButtonElement>(`[data-do="${action}"]`)!;
	}

	#export() {
		const day = new Date().toISOString().slice(0, 10);
		download(
			`${this.#say('file')}-${day}.json`,
			textFile(toFile(shelf.read()), 'application/json'),
		);
		this.#tell(this.#say('exported'));
	}

	async #import() {
		const [file] = this.#file.files ?? [];
		if (!file) return;
		const text = await file.text().catch(() => '');
		// The same file can be chosen again.
		this.#file.value = '';
		const { kept, problem } = fromFile(text);
		const isNothing = Object.keys(kept).length === 0;
		if (!isNothing) shelf.change((own) => merge(own, kept));
		this.#erased = undefined;
		this.#show();
		const values = { file: file.name, count: Object.keys(kept).length };
		const said = problem
			? `${problem}${isNothing || problem === 'partly' ? '' : '.some'}`
			: 'imported';
		this.#tell(this.#say(said, values));
	}

	#clear() {
		this.#erased = shelf.read();
		shelf.erase(() => ({}));
		this.#show();
		this.#tell(this.#say('cleared'));
		this.#button('undo').focus();
	}

	#undo() {
		const back = this.#erased ?? {};
		this.#erased = undefined;
		shelf.change((own) => merge(own, back));
		this.#show();
		this.#tell(this.#say('undone'));
		this.#button('clear').focus();
	}

	#tell(text: string) {
		this.querySelector('.course-status')!.textContent = text;
	}
}
