import { makePlan, type Plan } from '../plan.ts';
import {
	isNamed,
	keptVersion,
	plansFormat,
	putPlan,
	withGiven,
	withoutPlan,
	type KeptPlan,
} from '../plans.ts';
import { changeSettings, defaults, toAddress, type Settings } from '../settings.ts';
import { createWords, type NamedBesides, type NamedStep, type Recurring } from '../words.ts';
import type { PlainDate } from '../../../ui/date.ts';
import { followAddress } from '../../../ui/address.ts';
import { sentences } from '../../../ui/dom.ts';
import { sessionDays, sessionDaysFormat } from '../../../ui/session-days.ts';
import { askBeforeLeaving, createStore } from '../../../ui/store.ts';
import { planAt } from './address.ts';
import { downloadIcs, downloadTable } from './files.ts';
import { choiceOf, fillForm, inputOf, tellDates } from './form.ts';
import { firstOfNextMonth, newId, now } from './fresh.ts';
import { drawKept } from './kept.ts';
import { askDays } from './move.ts';
import { drawOff, takeOff } from './off.ts';
import { sessionDaysIn, summaryOf } from './summary.ts';
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
	#besides = JSON.parse(this.dataset['besides']!) as NamedBesides;
	#words = createWords(
		document.documentElement.lang,
		this.#steps,
		this.#say,
		this.#recurring,
		this.#besides,
	);
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
		this.#store.listen(() => this.#follow());
		askBeforeLeaving(() => this.#isAtRisk());
		followAddress(
			(hash) => hash.includes('='),
			(hash) => this.#read(hash),
		);
	}

	/** Takes over what the address says. */
	#read(hash: string) {
		const { settings, notice } = planAt(hash, this.#store.read(), this.#say);
		this.#take(settings);
		if (notice) this.#tell('.planner-problems', notice);
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

	/** The plan at hand, which gets a name and is kept when someone downloads it. */
	#named(): KeptPlan {
		const settings = this.#settings;
		if (!isNamed(settings)) this.#change({});
		else this.#store.change((plans) => putPlan(plans, keptVersion(plans, settings) ?? settings));
		return this.#settings as KeptPlan;
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
		this.#plan = makePlan(this.#settings, this.#steps, this.#beginnings(), this.#besides);
		this.#keepDays();
		this.#tell(
			'.planner-summary',
			summaryOf(this.#plan, this.#steps, this.#besides, this.#words, this.#say),
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
		const days = sessionDaysIn(this.#plan, this.#words);
		this.#days.change(() => days);
	}

	async #act(action: string, button: HTMLElement) {
		if (action === 'print') print();
		if (action === 'reset') this.#reset();
		if (action === 'remove') this.#removeOff(button.dataset['index']!);
		if (action === 'move') await this.#move(button.dataset['id']!);
		if (action === 'forget') this.#forget(button.dataset['id']!);
		if (/^(csv|ics)/.test(action))
			await this.#download(action).catch(() =>
				this.#tell('.planner-problems', this.#say('failed')),
			);
	}

	#reset() {
		history.replaceState(null, '', location.pathname);
		this.#take(defaults(firstOfNextMonth()));
		this.#tellTrouble();
		inputOf(this.#form, 'start').focus();
	}

	#removeOff(place: string) {
		const off = this.#settings.off.filter((_, index) => String(index) !== place);
		this.#change({ off });
		inputOf(this.#form, 'offFrom').focus();
	}

	/** Throws a kept plan away. Its days stay on the page, as a plan that nobody kept. */
	#forget(id: string) {
		this.#store.erase((plans) => withoutPlan(plans, id));
		if (this.#settings.plan?.id === id) {
			this.#settings = { ...this.#settings, plan: undefined };
			this.#days.erase(() => ({}));
			history.replaceState(null, '', `#${toAddress(this.#settings)}`);
		}
		this.#drawKept();
		inputOf(this.#form, 'start').focus();
	}

	async #download(action: string) {
		if (action !== 'ics')
			return downloadTable(action !== 'csv', this.#plan, this.#words, this.#say);
		const { plan, start } = this.#named();
		await downloadIcs(this.#plan, plan, this.#words, this.#say);
		this.#give(plan.id, start);
	}

	/** Takes over that a calendar has a plan. Another one, or a later version, may be open by now. */
	#give(id: string, start: PlainDate) {
		this.#store.change((plans) => withGiven(plans, id, start));
		const { plan } = this.#settings;
		if (plan?.id === id) {
			this.#settings = { ...this.#settings, plan: { ...plan, given: start } };
			history.replaceState(null, '', `#${toAddress(this.#settings)}`);
		}
		this.#tellTrouble();
		this.#drawKept();
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
