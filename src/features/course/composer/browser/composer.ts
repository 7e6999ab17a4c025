import { minutesOf, timeField } from '../../../../method/sessions/clock.ts';
import { followAddress } from '../../../../ui/address.ts';
import { isDate } from '../../../../ui/date.ts';
import { sentences } from '../../../../ui/dom.ts';
import {
	fromAddress,
	mostSkipped,
	names,
	toAddress,
	weeksOf,
	wholeCourse,
	type Choice,
} from '../choice.ts';
import type { ByUnit } from '../exercises.ts';
import { scheduleOf } from '../schedule.ts';
import { drawReadings, drawSchedule, drawSkipped } from './draw.ts';
import { dueDays } from './due.ts';
import { drawHandout } from './handout.ts';
import type { NamedUnit } from './named-unit.ts';
import { showOutcomes } from './outcomes.ts';
import { summaryOf } from './summary.ts';
import { UnitList } from './unit-list.ts';

/** Composes a course out of units. The address holds the choice, so that it can be passed on. */
export class CourseComposer extends HTMLElement {
	#units = JSON.parse(this.dataset['units']!) as NamedUnit[];
	#ids = this.#units.map(({ id }) => id);
	#say = sentences(this.dataset['words']!);
	#title = document.title;
	#form = this.querySelector('form')!;
	#rows = new UnitList(this.querySelector('.composer-units')!);
	#choice: Choice = wholeCourse(this.#ids);
	#exercises: Promise<ByUnit> | undefined;

	connectedCallback() {
		this.#form.addEventListener('submit', (event) => this.#skip(event));
		this.#form.addEventListener('change', ({ target }) => this.#choose(target as HTMLInputElement));
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest<HTMLButtonElement>('[data-do]');
			if (button) void this.#act(button.dataset['do']!, button);
		});
		addEventListener('afterprint', () => this.#backFromHandout());
		followAddress(
			(hash) => names.some((name) => hash.includes(`${name}=`)),
			(hash) => this.#read(hash),
		);
	}

	/** Takes over what the address says; the whole course where it says nothing. */
	#read(hash: string) {
		const whole = wholeCourse(this.#ids);
		const { choice, problems } = fromAddress(hash, whole, this.#ids);
		this.#choice = choice;
		this.#show();
		const parts = problems.parts.map((part) => this.#say(`part.${part}`)).join(', ');
		this.#tell(
			'.composer-problems',
			[
				problems.gone.length > 0 && this.#say('gone', { units: problems.gone.join(', ') }),
				parts && this.#say('unread', { parts }),
			]
				.filter(Boolean)
				.join(' '),
		);
	}

	#change(changes: Partial<Choice>) {
		this.#choice = { ...this.#choice, ...changes };
		history.replaceState(history.state, '', `#${toAddress(this.#choice)}`);
		this.#tell('.composer-problems', '');
		this.#show();
	}

	#choose(input: HTMLInputElement) {
		const { name, value } = input;
		if (input.type === 'checkbox') return this.#change({ units: this.#rows.chosen() });
		if (name === 'weeks' || name === 'weekday') return this.#change({ [name]: Number(value) });
		if (name === 'hour') {
			const hour = minutesOf(value);
			return hour === undefined ? this.#show() : this.#change({ hour });
		}
		if (name !== 'start') return;
		// A half-typed date is empty to a script, and wrong to its reader.
		const isWrong = input.validity.badInput || (value !== '' && !isDate(value));
		this.#tell('#composer-start-wrong', isWrong ? this.#say('wrongDate') : '');
		if (!isWrong) this.#change({ start: value || undefined });
	}

	get #list() {
		return this.#choice.units.flatMap((id) => this.#units.find((one) => one.id === id) ?? []);
	}

	async #act(action: string, button: HTMLButtonElement) {
		if (action === 'up' || action === 'down') this.#move(button, action === 'up' ? -1 : 1);
		if (action === 'unskip') this.#unskip(button.dataset['day']!);
		if (action === 'print') print();
		if (action === 'handout') await this.#handOut();
		if (action === 'copy') await this.#copy();
		if (action === 'ics') await this.#calendar();
		if (action === 'reset') {
			history.replaceState(history.state, '', location.pathname);
			this.#read('');
			this.#form.querySelector('input')!.focus();
		}
	}

	#move(button: HTMLButtonElement, by: -1 | 1) {
		this.#rows.move(button, by);
		this.#change({ units: this.#rows.chosen() });
	}

	#skip(event: SubmitEvent) {
		event.preventDefault();
		const input = this.#form.querySelector<HTMLInputElement>('[name=skip]')!;
		// Enter in another field is no request to skip nothing.
		if (!input.value && document.activeElement !== event.submitter) return;
		const isRight = isDate(input.value);
		const isFull = this.#choice.skip.length >= mostSkipped;
		const wrong = isRight
			? isFull
				? this.#say('skipFull', { most: mostSkipped })
				: ''
			: this.#say('wrongDate');
		this.#tell('#composer-skip-wrong', wrong);
		if (wrong) return input.focus();
		const { value } = input;
		input.value = '';
		this.#change({ skip: weeksOf([...this.#choice.skip, value]) });
		input.focus();
	}

	#unskip(day: string) {
		this.#change({ skip: this.#choice.skip.filter((one) => one !== day) });
		this.#form.querySelector<HTMLElement>('[name=skip]')!.focus();
	}

	/** Shows everything that follows from the choice. */
	#show() {
		const { units, weeks, start, weekday, hour, skip } = this.#choice;
		this.#rows.show(units);
		const values = { weeks, weekday, start: start ?? '', hour: timeField(hour) };
		for (const [name, value] of Object.entries(values))
			this.#form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = String(value);
		this.querySelector('.composer-skip ul')!.replaceChildren(...drawSkipped(skip, this.#say));
		const list = this.#list;
		const schedule = this.#schedule();
		const summary = summaryOf(this.#choice, list, schedule, this.#units, this.#say);
		this.#tell('.composer-summary', summary.join(' '));
		const planned = drawSchedule(schedule.weeks, this.#say);
		this.querySelector('.composer-schedule')!.replaceChildren(planned);
		const outcomes = this.querySelectorAll<HTMLElement>('[data-outcome]');
		this.#tell('.composer-fallen', showOutcomes([...outcomes], list, this.#say));
		this.#button('ics').disabled = list.length === 0;
		this.#button('handout').disabled = list.length === 0;
		void this.#showReadings();
	}

	#button(action: string) {
		return this.querySelector<HTMLButtonElement>(`[data-do="${action}"]`)!;
	}

	#schedule() {
		return scheduleOf(this.#choice, this.#list);
	}

	/** What students read and make: fetched once, because nothing else needs it. */
	#fetched() {
		this.#exercises ??= fetch(this.dataset['exercises']!).then((answer) => {
			if (!answer.ok) throw new Error(answer.statusText);
			return answer.json() as Promise<ByUnit>;
		});
		return this.#exercises;
	}

	async #showReadings() {
		const place = this.querySelector('.composer-readings')!;
		try {
			const exercises = await this.#fetched();
			place.replaceChildren(...drawReadings(this.#list, exercises));
		} catch {
			this.#exercises = undefined;
			place.textContent = this.#say('failed');
		}
	}

	async #handOut() {
		try {
			const exercises = await this.#fetched();
			this.querySelector('.composer-handout')!.replaceChildren(
				...drawHandout(this.dataset['title']!, this.#schedule().weeks, exercises, this.#say),
			);
		} catch {
			this.#exercises = undefined;
			return this.#tell('.composer-problems', this.#say('failed'));
		}
		this.classList.add('is-handout');
		// Browsers print the title of the document above every sheet.
		document.title = this.dataset['title']!;
		print();
	}

	#backFromHandout() {
		this.classList.remove('is-handout');
		document.title = this.#title;
	}

	async #copy() {
		history.replaceState(history.state, '', `#${toAddress(this.#choice)}`);
		try {
			await navigator.clipboard.writeText(location.href);
			this.#tell('.composer-problems', this.#say('copied'));
		} catch {
			this.#tell('.composer-problems', this.#say('notCopied'));
		}
	}

	async #calendar() {
		if (this.#choice.start === undefined) {
			this.#tell('#composer-start-wrong', this.#say('needsStart'));
			return this.#form.querySelector<HTMLElement>('[name=start]')!.focus();
		}
		const { weeks, problems } = this.#schedule();
		if (problems.some(({ kind }) => kind === 'midnight'))
			return this.#tell('.composer-problems', this.#say('impossible'));
		try {
			const [{ downloadSchedule }, exercises] = await Promise.all([
				import('./calendar.ts'),
				this.#fetched(),
			]);
			downloadSchedule(this.#say('calendar'), weeks, dueDays(weeks, exercises, this.#say));
		} catch {
			this.#exercises = undefined;
			this.#tell('.composer-problems', this.#say('failed'));
		}
	}

	#tell(selector: string, text: string) {
		const place = this.querySelector(selector)!;
		if (place.textContent !== text) place.textContent = text;
	}
}
