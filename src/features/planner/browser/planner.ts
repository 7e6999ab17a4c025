import { fill } from '../../../language/fill.ts';
import type { PlainDate } from '../date.ts';
import { makePlan, type Item, type Plan } from '../plan.ts';
import { defaults, fromAddress, toAddress, type Settings } from '../settings.ts';
import { createWords, type NamedStep, type Say } from '../words.ts';
import { download } from './files.ts';
import { choiceOf, fillForm, inputOf, tellDates } from './form.ts';
import { askDays } from './move.ts';
import { drawOff, takeOff } from './off.ts';
import { drawPlan } from './view.ts';

/** The year planner: the address holds what someone chose, and the plan follows from it. */
export class YearPlanner extends HTMLElement {
	#steps = JSON.parse(this.dataset['steps']!) as NamedStep[];
	#texts = JSON.parse(this.dataset['words']!) as Record<string, string>;
	#say: Say = (key, values = {}) => fill(this.#texts[key] ?? key, values);
	#words = createWords(document.documentElement.lang, this.#steps, this.#say);
	#form = this.querySelector<HTMLFormElement>('.planner-form')!;
	#settings = defaults(firstOfNextMonth());
	#plan!: Plan;

	connectedCallback() {
		this.#form.addEventListener('input', ({ target }) => this.#choose(target as HTMLInputElement));
		this.#form.addEventListener('submit', (event) => this.#addOff(event));
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest<HTMLElement>('[data-do]');
			if (button) void this.#act(button.dataset['do']!, button);
		});
		addEventListener('hashchange', () => this.#read());
		this.#read();
	}

	/** Takes over what the address says. Without anything there, the plan starts next month. */
	#read() {
		const { hash } = location;
		const { settings, problems } = fromAddress(hash, defaults(firstOfNextMonth()));
		const names = problems.map((name) => this.#texts[`part.${name}`] ?? this.#say('part.other'));
		this.#tell(
			'.planner-problems',
			hash.length > 1 && names.length > 0
				? this.#say('problems', { what: [...new Set(names)].join(', ') })
				: '',
		);
		this.#settings = settings;
		fillForm(this.#form, settings);
		this.#tellDates('#planner-start-wrong', '', 'start');
		this.#draw();
	}

	#choose(input: HTMLInputElement) {
		const choice = choiceOf(input, this.#settings);
		if (input.name === 'start')
			this.#tellDates('#planner-start-wrong', choice ? '' : this.#say('wrongDate'), 'start');
		if (choice) this.#change(choice);
	}

	#change(changes: Partial<Settings>) {
		this.#settings = { ...this.#settings, ...changes };
		history.replaceState(null, '', `#${toAddress(this.#settings)}`);
		this.#tell('.planner-problems', '');
		this.#draw();
	}

	#draw() {
		this.#plan = makePlan(this.#settings, this.#steps);
		const { items, missing, from, to } = this.#plan;
		const count = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
		const lost = missing.map((id) => {
			const step = this.#steps.find((one) => id === `joint-${one.id}`);
			return step?.title ?? id;
		});
		this.#tell(
			'.planner-summary',
			[
				this.#say('summary', {
					from: this.#words.long(from),
					to: this.#words.long(to),
					joint: count('joint'),
					peers: count('peers'),
					coach: count('coach'),
				}),
				lost.length > 0 && this.#say('missing', { what: lost.join(', ') }),
			]
				.filter(Boolean)
				.join(' '),
		);
		this.querySelector('.planner-plan')!.replaceChildren(
			...drawPlan(this.#plan, this.#words, this.#say),
		);
		this.querySelector('.planner-off ul')!.replaceChildren(
			...drawOff(this.#settings.off, this.#words, this.#say),
		);
	}

	async #act(action: string, button: HTMLElement) {
		if (action === 'print') print();
		if (action === 'reset') {
			history.replaceState(null, '', location.pathname);
			this.#read();
			inputOf(this.#form, 'start').focus();
		}
		if (action === 'remove') {
			const { off } = this.#settings;
			this.#change({ off: off.filter((_, index) => String(index) !== button.dataset['index']) });
			inputOf(this.#form, 'offFrom').focus();
		}
		if (action === 'move') await this.#move(button.dataset['id']!);
		if (action === 'csv' || action === 'ics') {
			await download(action, this.#plan, this.#words, this.#say).catch(() =>
				this.#tell('.planner-problems', this.#say('failed')),
			);
		}
	}

	#addOff(event: SubmitEvent) {
		event.preventDefault();
		const isEmpty = ['offFrom', 'offTo'].every((name) => !inputOf(this.#form, name).value);
		// Enter in another field is no request to add nothing.
		if (isEmpty && document.activeElement !== event.submitter) return;
		const period = takeOff(this.#form);
		this.#tellDates('#planner-off-wrong', period ? '' : this.#say('offWrong'), 'offFrom', 'offTo');
		if (period) this.#change({ off: [...this.#settings.off, period] });
	}

	async #move(id: string) {
		const item = this.#plan.items.find((one) => one.id === id)!;
		const answer = await askDays(this.querySelector('dialog')!, item, this.#words, this.#say);
		if (answer === 'cancel') return;
		const { [id]: _before, ...moved } = this.#settings.moved;
		this.#change({ moved: answer === 'propose' ? moved : { ...moved, [id]: answer } });
		this.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
	}

	#tellDates(selector: string, text: string, ...names: string[]) {
		const inputs = names.map((name) => inputOf(this.#form, name));
		tellDates(this.querySelector(selector)!, text, inputs);
	}

	#tell(selector: string, text: string) {
		this.querySelector(selector)!.textContent = text;
	}
}

/** The day from which someone who opens the planner today is likely to plan. */
function firstOfNextMonth(): PlainDate {
	const now = new Date();
	const [year, month] = [now.getFullYear(), now.getMonth()];
	return new Date(Date.UTC(year, month + 1, 1)).toISOString().slice(0, 10);
}
