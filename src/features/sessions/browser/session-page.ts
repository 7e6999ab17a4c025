import { languageOf } from '../../../language/locales.ts';
import { dayText } from '../../../ui/day-text.ts';
import { addDays, isDate } from '../../../ui/date.ts';
import { sentences } from '../../../ui/dom.ts';
import { sessionDays, sessionDaysFormat } from '../../../ui/session-days.ts';
import { createStore } from '../../../ui/store.ts';
import type { RowForm } from '../../../method/sessions/forms.ts';
import { choicesFormat, withChoice, type Choice } from '../choices.ts';
import { minutesOf, span } from '../../../method/sessions/clock.ts';
import { groupsText } from '../groups.ts';
import { coachHash, isRunning } from './running.ts';

/** The page of a session: the reader’s own times, groups and days; its files; and coach mode. */
export class SessionPage extends HTMLElement {
	#id = this.dataset['session']!;
	#language = languageOf(document.documentElement.lang);
	#say = sentences(this.dataset['words']!);
	#store = createStore('sessions:v1:choices', choicesFormat);
	#days = createStore(sessionDays, sessionDaysFormat);
	#form = this.querySelector('.session-choices')!;
	#boxes = [...this.querySelectorAll<HTMLInputElement>('.session-tasks input')];
	#rows = this.querySelectorAll('[data-row]').length;

	connectedCallback() {
		this.#form.addEventListener('change', () => this.#choose());
		this.#input('start')!.addEventListener('blur', () => this.#showStart());
		for (const box of this.#boxes) box.addEventListener('change', () => this.#choose());
		this.addEventListener('click', ({ target }) => {
			const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action === 'print') print();
			if (action === 'coach') void this.#lead();
			if (action === 'ics') void this.#download().catch(() => this.#tell(this.#say('failed')));
		});
		this.#store.listen(() => this.#show());
		this.#days.listen(() => this.#show());
		this.#show();
		this.#showRunning();
		// Someone who was leading when the page went away goes on where they were.
		if (location.hash === coachHash) void this.#lead();
	}

	get #choice(): Choice {
		return this.#store.read()[this.#id] ?? {};
	}

	/** The day of the session: chosen here, or known from the planner. */
	get #day() {
		return this.#choice.date ?? this.#days.read()[this.#id];
	}

	/** Minutes since midnight at which it starts, if that is known. */
	get #start() {
		return minutesOf(this.#choice.start ?? '') ?? minutesOf(this.#input('start')!.defaultValue);
	}

	/** A choice by its name. A session for one number of people does not ask how many. */
	#input(name: string) {
		return this.#form.querySelector<HTMLInputElement>(`[name="${name}"]`);
	}

	#choose() {
		const start = this.#input('start')!.value;
		const people = Number(this.#input('people')?.value);
		const date = this.#input('date')!.value;
		const planned = this.#days.read()[this.#id];
		const choice = {
			start: minutesOf(start) === undefined ? undefined : start,
			people: people > 0 ? people : undefined,
			date: isDate(date) && date !== planned ? date : undefined,
			done: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
		} as Choice;
		this.#store.change((all) => withChoice(all, this.#id, choice));
		this.#show();
	}

	/** Shows everything that follows from what was chosen. */
	#show() {
		const { people, done = [] } = this.#choice;
		this.#showStart();
		const number = this.#input('people');
		if (number) number.value = people === undefined ? '' : String(people);
		this.#input('date')!.value = this.#day ?? '';
		for (const box of this.#boxes) box.checked = done.includes(box.value);
		const chosen = people ?? this.#onlySize();
		for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
			const from = Number(row.dataset['from']);
			const to = from + Number(row.dataset['minutes']);
			row.querySelector('.row-time')!.textContent = span({ from, to }, this.#start, this.#language);
			const groups = row.querySelector('.row-groups');
			const text = chosen && groupsText(chosen, row.dataset['form'] as RowForm);
			if (groups) groups.textContent = text ? `(${text})` : '';
		}
		for (const row of this.querySelectorAll<HTMLElement>('[data-people]'))
			row.classList.toggle('is-chosen', row.dataset['people'] === String(people));
		for (const task of this.querySelectorAll<HTMLElement>('[data-days]')) {
			const day = this.#day && addDays(this.#day, -Number(task.dataset['days']));
			task.querySelector('.task-date')!.textContent = day ? dayText(day) : '';
		}
		const trouble = this.#store.problem() !== undefined;
		const isPlanned = this.#choice.date === undefined && this.#day !== undefined;
		this.#tell(
			trouble ? this.#say('choose.unsaved') : isPlanned ? this.#say('choose.planned') : '',
		);
	}

	/** Who empties the field may be about to type: the session’s own start is back when they leave it. */
	#showStart() {
		const { start } = this.#choice;
		const field = this.#input('start')!;
		if (start !== undefined || document.activeElement !== field)
			field.value = start ?? field.defaultValue;
	}

	/** A session for one number of people needs no choice. */
	#onlySize() {
		return this.#input('people') ? undefined : Number(this.dataset['people']);
	}

	#showRunning() {
		const button = this.querySelector('[data-do=coach]')!;
		const running = isRunning(this.#id, this.#rows, Date.now());
		button.textContent = this.#say(running ? 'coachGoOn' : 'coachMode');
	}

	/** What leads a session is only fetched by who leads one; once here, it needs no network. */
	async #lead() {
		try {
			const { openCoachMode } = await import('./coach-mode.ts');
			openCoachMode(this, () => this.#showRunning());
		} catch {
			this.#tell(this.#say('failed'));
		}
	}

	async #download() {
		const day = this.#day;
		if (!day) {
			this.#tell(this.#say('icsNeedsDay'));
			return this.#input('date')!.focus();
		}
		const { downloadSession } = await import('./calendar.ts');
		downloadSession({
			id: this.#id,
			title: this.dataset['title']!,
			minutes: Number(this.dataset['minutes']),
			start: this.#start,
			day,
			tasks: [...this.querySelectorAll<HTMLElement>('.session-prepare [data-days]')].map((one) => ({
				days: Number(one.dataset['days']),
				text: textOf(one.querySelector('label')!),
			})),
		});
	}

	#tell(text: string) {
		this.querySelector('.session-status')!.textContent = text;
	}
}

/** What is to be done, without the day: an entry in a calendar is on it. */
function textOf(label: HTMLElement): string {
	const copy = label.cloneNode(true) as HTMLElement;
	copy.querySelector('.task-date')!.remove();
	return copy.textContent.replace(/\s+/g, ' ').trim();
}
