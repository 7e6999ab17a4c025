import type { PlainDate } from '../../../ui/date.ts';
import { makePlan, type Item, type Plan } from '../plan.ts';
import { isNamed, keptVersion, plansFormat, putPlan, withoutPlan } from '../plans.ts';
import { changeSettings, defaults, fromAddress, toAddress, type Settings } from '../settings.ts';
import { createWords, type NamedStep, type Recurring } from '../words.ts';
import { sentences } from '../../../ui/dom.ts';
import { sessionDays, sessionDaysFormat } from '../../../ui/session-days.ts';
import { askBeforeLeaving, createStore } from '../../../ui/store.ts';
import { downloadCsv, downloadIcs, ownSeparator } from './files.ts';
import { choiceOf, fillForm, inputOf, tellDates } from './form.ts';
import { drawKept } from './kept.ts';
import { askDays } from './move.ts';
import { drawOff, takeOff } from './off.ts';
import { drawPlan } from './view.ts';

/**
 * The year planner: the address holds what someone chose, and the plan follows from it. The browser
 * keeps every plan that someone changed or downloaded, for when they come back without its address.
 */
export class YearPlanner extends HTMLElement {
	#steps = JSON.parse(this.dataset['steps']!) as NamedStep[];
	#say = sentences(this.dataset['words']!);
	#store = createStore('planner:v1', plansFormat);
	#recurring = JSON.parse(this.dataset['recurring']!) as Recurring;
	#days = createStore(sessionDays, sessionDaysFormat);
	#words = createWords(document.documentElement.lang, this.#steps, this.#say, this.#recurring);
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
		this.#store.listen(() => this.#follow());
		askBeforeLeaving(() => this.#isAtRisk());
		this.#read();
	}

	/**
	 * Takes over what the address says. Without anything there, it is the plan that was changed last,
	 * or else one that starts next month.
	 */
	#read() {
		const { hash } = location;
		const plans = this.#store.read();
		if (hash.length <= 1) {
			this.#take(plans[0] ?? defaults(firstOfNextMonth()));
			return this.#tellTrouble();
		}
		const { settings, problems } = fromAddress(hash, defaults(firstOfNextMonth()));
		const kept = problems.length === 0 ? keptVersion(plans, settings) : undefined;
		this.#take(kept ?? settings);
		const known = ['start', 'length', 'weekday', 'coach', 'peers', 'skip', 'off', 'moved'];
		const names = problems.map((name) =>
			this.#say(`part.${known.includes(name) ? name : 'other'}`),
		);
		const what = [...new Set(names)].join(', ');
		if (what) this.#tell('.planner-problems', this.#say('problems', { what }));
		else if (kept && settings.plan) this.#tell('.planner-problems', this.#say('newer'));
		else this.#tellTrouble();
	}

	/** Shows a plan in the form, the address and on the calendar. */
	#take(settings: Settings) {
		this.#settings = settings;
		fillForm(this.#form, settings);
		this.#tellDates('#planner-start-wrong', '', 'start');
		if (isNamed(settings)) history.replaceState(null, '', `#${toAddress(settings)}`);
		this.#draw();
	}

	/** Takes over what another window did with this plan. */
	#follow() {
		const later = keptVersion(this.#store.read(), this.#settings);
		if (later && this.#settings.plan) this.#take(later);
		else this.#drawKept();
	}

	#choose(input: HTMLInputElement) {
		const choice = choiceOf(input, this.#settings);
		if (input.name === 'start')
			this.#tellDates('#planner-start-wrong', choice ? '' : this.#say('wrongDate'), 'start');
		if (choice) this.#change(choice);
	}

	#change(changes: Partial<Settings>) {
		// What another window changed meanwhile in the same plan stays.
		const latest = keptVersion(this.#store.read(), this.#settings) ?? this.#settings;
		this.#keep(changeSettings(latest, changes, now(), newId));
	}

	/** Keeps a version of the plan, in the address and in the browser. */
	#keep(settings: Settings) {
		if (isNamed(settings)) this.#store.change((plans) => putPlan(plans, settings));
		this.#settings = settings;
		history.replaceState(null, '', `#${toAddress(settings)}`);
		this.#tellTrouble();
		this.#draw();
	}

	/** The plan at hand with a name, which it gets when someone downloads it. */
	#named() {
		if (!isNamed(this.#settings)) this.#change({});
		return this.#settings.plan!;
	}

	#isAtRisk() {
		return this.#store.problem() !== undefined && this.#settings.plan !== undefined;
	}

	#tellTrouble() {
		this.#tell('.planner-problems', this.#isAtRisk() ? this.#say('unsaved') : '');
	}

	#drawKept() {
		const plans = this.#store.read();
		this.querySelector<HTMLElement>('.planner-kept')!.hidden = plans.length === 0;
		this.querySelector('.planner-kept ul')!.replaceChildren(
			...drawKept(plans, this.#settings.plan?.id, this.#words, this.#say),
		);
	}

	#draw() {
		this.#drawKept();
		this.#plan = makePlan(this.#settings, this.#steps, this.#beginnings());
		this.#keepDays();
		const { items, missing, from, to } = this.#plan;
		const count = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
		const lost = missing.map((id) => {
			const step = this.#steps.find((one) => id === `joint-${one.id}`);
			return step?.joint?.title ?? id;
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

	/** The month in which each rhythm begins: that of the first of its sessions. */
	#beginnings() {
		const first = (kind: keyof Recurring) => this.#recurring[kind][0]?.months.from ?? 1;
		return { coach: first('coach'), peers: first('peers') };
	}

	/** Keeps the days of a plan for the pages of its sessions and texts. */
	#keepDays() {
		if (!isNamed(this.#settings)) return;
		const days = this.#plan.items.flatMap((item): [string, PlainDate][] => {
			const session = this.#words.sessionOf(item);
			const isOne = item.kind === 'joint' || (item.kind === 'peers' && item.number === 1);
			return session && isOne ? [[session.id, item.from]] : [];
		});
		this.#days.change(() => Object.fromEntries(days));
	}

	async #act(action: string, button: HTMLElement) {
		if (action === 'print') print();
		if (action === 'reset') {
			history.replaceState(null, '', location.pathname);
			this.#take(defaults(firstOfNextMonth()));
			this.#tellTrouble();
			inputOf(this.#form, 'start').focus();
		}
		if (action === 'remove') {
			const { off } = this.#settings;
			this.#change({ off: off.filter((_, index) => String(index) !== button.dataset['index']) });
			inputOf(this.#form, 'offFrom').focus();
		}
		if (action === 'move') await this.#move(button.dataset['id']!);
		if (action === 'forget') {
			const { id = '' } = button.dataset;
			this.#store.erase((plans) => withoutPlan(plans, id));
			// Its days stay on the page, as a plan that nobody kept.
			if (this.#settings.plan?.id === id) {
				this.#settings = { ...this.#settings, plan: undefined };
				this.#days.erase(() => ({}));
				history.replaceState(null, '', `#${toAddress(this.#settings)}`);
			}
			this.#drawKept();
			inputOf(this.#form, 'start').focus();
		}
		if (/^(csv|ics)/.test(action))
			await this.#download(action).catch(() =>
				this.#tell('.planner-problems', this.#say('failed')),
			);
	}

	async #download(action: string) {
		const own = ownSeparator();
		const separator = action === 'csv' ? own : own === ';' ? ',' : ';';
		if (action !== 'ics') return downloadCsv(this.#plan, separator, this.#words, this.#say);
		const identity = this.#named();
		await downloadIcs(this.#plan, identity, this.#words, this.#say);
		this.#keep({ ...this.#settings, plan: { ...identity, given: this.#settings.start } });
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

function now(): number {
	return Math.floor(Date.now() / 1000);
}

/** A name for a plan that no other one has, on any computer. */
function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) =>
		(one % 36).toString(36),
	).join('');
}

/** The day from which someone who opens the planner today is likely to plan. */
function firstOfNextMonth(): PlainDate {
	const now = new Date();
	const [year, month] = [now.getFullYear(), now.getMonth()];
	return new Date(Date.UTC(year, month + 1, 1)).toISOString().slice(0, 10);
}
