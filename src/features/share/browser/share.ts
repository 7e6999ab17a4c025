import type { Language } from '../../../language/locales.ts';
import { draftOf } from '../draft.ts';
import { filesOf } from '../files.ts';
import { sentence } from '../messages.ts';
import { problemsOf, type FormProblem } from '../problems.ts';
import { fillIn, readForm } from './form.ts';
import { showFiles } from './result.ts';
import { forget, keep, kept } from './storage.ts';

/** What the page tells the form about the site. */
export interface Context {
	language: Language;
	taken: string[];
	order: number;
	site: { repository: string; branch: string };
	mail: string;
	words: Record<string, string>;
}

/** The form for a case: judges the answers, keeps a draft, and makes the files. Sends nothing. */
export class ShareCase extends HTMLElement {
	#context = JSON.parse(this.dataset['context']!) as Context;
	#key = `dns:share:v1:${this.#context.language}`;
	#form = this.querySelector('form')!;
	#summary = this.querySelector<HTMLElement>('.share-summary')!;
	#status = this.#form.querySelector('[role=status]')!;
	#result = this.querySelector<HTMLElement>('.share-result')!;
	#timer: number | undefined;

	connectedCallback() {
		const draft = kept(this.#key);
		if (draft) fillIn(this.#form, draft);
		this.#form.addEventListener('input', () => {
			this.#result.hidden = true;
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#keep(), 400);
		});
		window.addEventListener('pagehide', () => this.#timer && this.#keep());
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#make();
		});
		this.querySelector('.erase')!.addEventListener('click', () => this.#erase());
	}

	#keep() {
		this.#timer = undefined;
		this.#say(keep(this.#key, readForm(this.#form)) ? 'saved' : 'notSaved');
	}

	#erase() {
		if (!confirm(this.#context.words['erase.sure'])) return;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#form.reset();
		forget(this.#key);
		this.#show([]);
		this.#result.hidden = true;
		this.#say('erased');
	}

	#make() {
		const draft = draftOf(new FormData(this.#form));
		const problems = problemsOf(draft);
		this.#show(problems);
		this.#result.hidden = problems.length > 0;
		if (problems.length > 0) {
			this.#summary.focus();
			return;
		}
		showFiles(this.#result, filesOf(draft, this.#context), this.#context);
		this.#result.querySelector('h2')!.focus();
	}

	/** Says what is wrong beside each answer, and in a list that leads to them. */
	#show(problems: readonly FormProblem[]) {
		for (const field of this.querySelectorAll<HTMLElement>('[data-field]')) {
			const problem = problems.find((one) => one.field === field.dataset['field']);
			const error = field.querySelector<HTMLElement>('.error')!;
			error.textContent = problem ? this.#words(problem, field) : '';
			error.hidden = !problem;
			for (const control of controlsOf(field)) {
				if (problem) control.setAttribute('aria-invalid', 'true');
				else control.removeAttribute('aria-invalid');
			}
		}
		this.#summary.hidden = problems.length === 0;
		this.#summary
			.querySelector('ul')!
			.replaceChildren(...problems.map((problem) => this.#item(problem)));
	}

	#item(problem: FormProblem): HTMLLIElement {
		const field = this.querySelector<HTMLElement>(`[data-field="${problem.field}"]`)!;
		const item = document.createElement('li');
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = this.#words(problem, field);
		button.addEventListener('click', () => controlsOf(field)[0]?.focus());
		item.append(button);
		return item;
	}

	#words({ message }: FormProblem, { dataset }: HTMLElement): string {
		const { words, language } = this.#context;
		const label = dataset['label'] ?? '';
		const said = message ? words['wrong']! : words['missing']!;
		return said
			.replace('{{label}}', () => label)
			.replace('{{message}}', () => sentence(message ?? '', language));
	}

	#say(key: string) {
		this.#status.textContent = this.#context.words[key] ?? '';
	}
}

function controlsOf(field: HTMLElement) {
	return field.querySelectorAll<HTMLElement>('input, textarea, select');
}
