import { draftOf } from '../draft.ts';
import { filesOf } from '../files.ts';
import { sentence } from '../messages.ts';
import { problemsOf, type FormProblem } from '../problems.ts';
import { fill } from '../../../language/fill.ts';
import { make } from '../../../ui/dom.ts';
import { askBeforeLeaving, createStore } from '../../../ui/store.ts';
import {
	answersIn,
	fieldOf,
	fieldsIn,
	fromFirstVersion,
	isControl,
	keptFormat,
	showIn,
} from './form.ts';
import type { Context } from './context.ts';
import { showFiles } from './result.ts';
import { languages } from '../../../language/locales.ts';

/** The form for a case: judges the answers, keeps a draft, and makes the files. Sends nothing. */
export class ShareCase extends HTMLElement {
	#context = JSON.parse(this.dataset['context']!) as Context;
	#store = createStore('share:v2', keptFormat, {
		old: [this.#context.language, ...languages].map((language) => `dns:share:v1:${language}`),
		fromOld: (texts) => fromFirstVersion(texts, this.#context.sections),
	});
	#form = this.querySelector('form')!;
	#fields = fieldsIn(this.#form);
	/** What was typed and not kept yet. */
	#typed = new Set<string>();
	#atRisk = false;
	#summary = this.querySelector<HTMLElement>('.share-summary')!;
	#status = this.#form.querySelector('[role=status]')!;
	#result = this.querySelector<HTMLElement>('.share-result')!;
	#name = this.#result.querySelector('input')!;
	#timer: number | undefined;

	connectedCallback() {
		this.#fill();
		for (const details of this.#form.querySelectorAll('details'))
			details.open = details.querySelector(':checked') !== null;
		this.#form.addEventListener('input', ({ target }) => {
			if (!isControl(target)) return;
			this.#typed.add(fieldOf(target));
			this.#result.hidden = true;
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#keep(), 400);
		});
		// A phone may end a page that is out of sight without another word.
		document.addEventListener('visibilitychange', () => this.#keep());
		addEventListener('pagehide', () => this.#keep());
		this.#store.listen(() => this.#fill());
		askBeforeLeaving(() => this.#atRisk);
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#make();
		});
		this.querySelector('.erase')!.addEventListener('click', () => this.#erase());
	}

	/** Shows the draft as it is kept, but for what is still being typed here. */
	#fill() {
		const kept = this.#store.read();
		for (const [field, controls] of this.#fields)
			if (!this.#typed.has(field)) showIn(controls, kept[field]);
	}

	/** Keeps what was typed, field by field: what another window wrote in the others stays. */
	#keep() {
		clearTimeout(this.#timer);
		if (this.#typed.size === 0) return;
		const typed = [...this.#typed].map((field) => [field, answersIn(this.#fields.get(field)!)]);
		this.#typed.clear();
		this.#store.change((kept) => ({ ...kept, ...Object.fromEntries(typed) }));
		this.#atRisk = this.#store.problem() !== undefined;
		this.#say(this.#atRisk ? 'notSaved' : 'saved');
	}

	#erase() {
		if (!confirm(this.#context.words['erase.sure'])) return;
		clearTimeout(this.#timer);
		this.#typed.clear();
		this.#form.reset();
		this.#store.erase(() => keptFormat.empty);
		this.#atRisk = false;
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
		const show = () =>
			showFiles(this.#result, filesOf(draft, this.#context, this.#name.value), this.#context);
		this.#name.oninput = show;
		show();
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
		const button = make('button', { type: 'button' }, this.#words(problem, field));
		button.addEventListener('click', () => controlsOf(field)[0]?.focus());
		return make('li', {}, button);
	}

	#words({ message }: FormProblem, field: HTMLElement): string {
		const { words, problems } = this.#context;
		const missing = { radio: 'missing.one', checkbox: 'missing.tick' }[typeOf(field)] ?? 'missing';
		return fill(words[message ? 'wrong' : missing]!, {
			label: field.dataset['label'] ?? '',
			message: sentence(message ?? '', problems),
		});
	}

	#say(key: string) {
		this.#status.textContent = this.#context.words[key] ?? '';
	}
}

/** How a question is answered; a list of boxes to tick is no box that has to be ticked. */
function typeOf(field: HTMLElement): string {
	const controls = [...field.querySelectorAll('input')];
	const [first] = controls;
	return first?.type === 'checkbox' && controls.length > 1 ? 'radio' : (first?.type ?? '');
}

function controlsOf(field: HTMLElement) {
	return field.querySelectorAll<HTMLElement>('input, textarea, select');
}
