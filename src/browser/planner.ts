import { fill } from '../i18n/fill.ts';
import { isDate, type PlainDate } from '../planner/date.ts';
import { calendars } from '../planner/holidays.ts';
import { makePlan, type Item, type Plan } from '../planner/plan.ts';
import { defaults, fromAddress, toAddress, type Settings } from '../planner/settings.ts';
import { createWords, type NamedStep, type Say } from '../planner/words.ts';
import { element } from './element.ts';
import { askDays } from './planner-move.ts';
import { drawPlan } from './planner-view.ts';
import { save, toEntries, toRows } from './planner-files.ts';

const numbers = ['length', 'weekday', 'coach', 'peers'] as const;

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
			const button = (target as Element).closest<HTMLElement>('[data-action]');
			if (button) void this.#act(button.dataset['action']!, button);
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
		this.#fillForm();
		this.#draw();
	}

	#fillForm() {
		const { start, skip } = this.#settings;
		this.#input('start').value = start;
		this.#tell('#planner-start-wrong', '');
		for (const name of numbers) this.#input(name).value = String(this.#settings[name]);
		for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name^=skip-]'))
			box.checked = skip.some((one) => one === box.value);
	}

	#choose({ name, value, checked }: HTMLInputElement) {
		if (name === 'start') {
			// Half a date while someone types is not an answer yet: the last whole one stands.
			this.#tell('#planner-start-wrong', isDate(value) ? '' : this.#say('wrongDate'));
			if (isDate(value)) this.#change({ start: value });
		} else if (name.startsWith('skip-')) {
			const skip = calendars.filter((one) =>
				one === value ? checked : this.#settings.skip.includes(one),
			);
			this.#change({ skip });
		} else if (numbers.some((one) => one === name)) {
			this.#change({ [name]: Number(value) });
		}
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
		this.#drawOff();
	}

	#drawOff() {
		this.querySelector('.planner-off ul')!.replaceChildren(
			...this.#settings.off.map((period, index) => {
				const what = this.#words.range(period);
				const button = element(
					'button',
					{ type: 'button', ariaLabel: this.#say('remove', { what }) },
					'×',
				);
				button.dataset['action'] = 'remove';
				button.dataset['index'] = String(index);
				return element('li', {}, `${what} `, button);
			}),
		);
	}

	async #act(action: string, button: HTMLElement) {
		if (action === 'print') print();
		if (action === 'reset') {
			history.replaceState(null, '', location.pathname);
			this.#read();
			this.#input('start').focus();
		}
		if (action === 'remove') {
			const { off } = this.#settings;
			this.#change({ off: off.filter((_, index) => String(index) !== button.dataset['index']) });
			this.#input('offFrom').focus();
		}
		if (action === 'move') await this.#move(button.dataset['id']!);
		if (action === 'csv' || action === 'ics') await this.#download(action);
	}

	#addOff(event: SubmitEvent) {
		event.preventDefault();
		const [from, to] = [this.#input('offFrom').value, this.#input('offTo').value];
		// Enter in another field is no request to add nothing.
		if (!from && !to && document.activeElement !== event.submitter) return;
		const period = { from, to: to || from };
		const isRight = isDate(period.from) && isDate(period.to) && period.from <= period.to;
		this.#tell('.planner-off .planner-wrong', isRight ? '' : this.#say('offWrong'));
		if (!isRight) return;
		this.#input('offFrom').value = this.#input('offTo').value = '';
		this.#change({ off: [...this.#settings.off, period] });
	}

	async #move(id: string) {
		const item = this.#plan.items.find((one) => one.id === id)!;
		const answer = await askDays(this.querySelector('dialog')!, item, this.#words, this.#say);
		if (answer === 'cancel') return;
		const { [id]: _before, ...moved } = this.#settings.moved;
		this.#change({ moved: answer === 'propose' ? moved : { ...moved, [id]: answer } });
		this.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
	}

	async #download(kind: 'csv' | 'ics') {
		const name = `${this.#say('title')} ${this.#plan.from}`;
		const { lang } = document.documentElement;
		try {
			if (kind === 'csv') {
				const { toCsv } = await import('../planner/csv.ts');
				const rows = toRows(this.#plan, this.#words, this.#say);
				save(`${name}.csv`, 'text/csv', toCsv(rows, lang === 'nl' ? ';' : ','));
			} else {
				const { toIcs } = await import('../planner/ics.ts');
				const entries = toEntries(this.#plan, this.#words);
				const text = toIcs(this.#say('title'), lang, entries, location.hostname);
				save(`${name}.ics`, 'text/calendar', text);
			}
		} catch {
			this.#tell('.planner-problems', this.#say('failed'));
		}
	}

	#input(name: string) {
		return this.#form.elements.namedItem(name) as HTMLInputElement;
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
