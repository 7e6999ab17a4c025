import { make, sentences, type Say } from '../../../ui/dom.ts';
import { answerTo, withAnswer } from '../kept.ts';
import {
	isWhole,
	knownPart,
	mark,
	moveBy,
	type Answer,
	type Mark,
	type Question,
	type QuestionKind,
} from '../mark.ts';
import { drawBox, drawPartners, drawRoom } from './check-controls.ts';
import { drawMoves, focusMoved, sortItems } from './moves.ts';
import { shelf } from './shelf.ts';

/**
 * A question to answer. The page has it in full, with its answers to unfold; this makes it something
 * to do: answer, read what there is to say of it, try again. Nothing is timed and nothing is sent.
 */
export class SelfCheck extends HTMLElement {
	#unit = this.dataset['unit']!;
	#id = this.dataset['question']!;
	#kind = this.dataset['kind'] as QuestionKind;
	#say: Say = sentences(this.closest<HTMLElement>('[data-check]')!.dataset['check']!);
	#options = this.#readOptions();
	#question: Question = { kind: this.#kind, options: this.#options };
	#list = this.querySelector<HTMLElement>('.check-options');
	#status = make('p', { className: 'check-status', role: 'status' });
	#again = make('button', { type: 'button', hidden: true }, this.#say('again'));
	#texts = new Map<string, string>();

	connectedCallback() {
		for (const item of this.#items())
			this.#texts.set(item.dataset['option']!, item.textContent.trim());
		const check = make(
			'button',
			{ type: 'button', className: 'check-do primary' },
			this.#say('check'),
		);
		check.addEventListener('click', () => this.#check());
		this.#again.addEventListener('click', () => this.#startAgain());
		const actions = make('div', { className: 'check-actions' }, check, this.#again);
		actions.dataset['print'] = 'no';
		this.#controls();
		this.querySelector('details')!.before(actions, this.#status);
		shelf.listen(() => this.#show());
		addEventListener('course-changed', () => this.#show());
		this.#show();
	}

	get #kept() {
		return answerTo(shelf.read(), this.#unit, this.#id);
	}

	get #answer(): Answer {
		return knownPart(this.#question, this.#kept?.answer ?? []);
	}

	#items() {
		return [...(this.#list?.querySelectorAll<HTMLElement>('[data-option]') ?? [])];
	}

	/** The options in their right order, as the answer below says them. */
	#readOptions() {
		return [...this.querySelectorAll<HTMLElement>('[data-for]')].map((one) => ({
			id: one.dataset['for']!,
			right: one.dataset['right'] !== undefined,
		}));
	}

	/** Makes the list of the page something to answer with. */
	#controls() {
		if (this.#kind === 'single') this.#boxes('radio');
		if (this.#kind === 'multiple') this.#boxes('checkbox');
		if (this.#kind === 'order') for (const item of this.#items()) this.#mover(item);
		if (this.#kind === 'match') this.#selects();
		if (this.#kind === 'short') this.#writing();
	}

	#boxes(type: 'radio' | 'checkbox') {
		this.#name(this.#list!, type === 'radio' ? 'radiogroup' : 'group');
		for (const item of this.#items()) {
			const { option = '' } = item.dataset;
			const box = { type, name: `${this.#unit}-${this.#id}`, value: option };
			const change = () => this.#change(this.#chosen());
			item.role = 'presentation';
			item.replaceChildren(drawBox(box, this.#texts.get(option)!, change));
		}
	}

	#chosen() {
		return [...this.querySelectorAll<HTMLInputElement>('.check-options :checked')].map(
			({ value }) => value,
		);
	}

	#mover(item: HTMLElement) {
		const { option = '' } = item.dataset;
		const text = this.#texts.get(option)!;
		const moves = drawMoves(text, this.#say, (by) => this.#move(option, by));
		item.replaceChildren(make('span', {}, text), moves);
	}

	#move(option: string, by: -1 | 1) {
		const now = this.#items().map((item) => item.dataset['option']!);
		const next = moveBy(now, option, by);
		this.#change(next);
		const item = this.#items().find((one) => one.dataset['option'] === option)!;
		focusMoved(item.querySelector(`[data-by="${by}"]`)!, item);
		const values = { text: this.#texts.get(option)!, place: next.indexOf(option) + 1 };
		this.#tell(this.#say('moved', { ...values, count: next.length }));
	}

	#selects() {
		const others = this.querySelector<HTMLElement>('.check-others')!;
		const rights = [...others.querySelectorAll<HTMLElement>('[data-option]')].map((one) => ({
			value: one.dataset['option']!,
			text: one.textContent.trim(),
		}));
		this.#name(this.#list!, 'group');
		for (const item of this.#items()) {
			const text = this.#texts.get(item.dataset['option']!)!;
			const change = () => this.#change(this.#pairs());
			item.role = 'presentation';
			item.replaceChildren(drawPartners(text, rights, this.#say, change));
		}
	}

	#pairs() {
		return this.#items().flatMap((item) => {
			const { value } = item.querySelector('select')!;
			return value ? [`${item.dataset['option']}:${value}`] : [];
		});
	}

	#writing() {
		const change = (text: string) => this.#change(text ? [text] : []);
		const room = drawRoom(this.#heading().id, change);
		this.querySelector('.check-room')!.replaceChildren(...room);
	}

	#name(element: HTMLElement, role: string) {
		element.role = role;
		element.setAttribute('aria-labelledby', this.#heading().id);
	}

	#heading() {
		return this.querySelector('h3')!;
	}

	/** Keeps another answer. What was said of the earlier one no longer holds. */
	#change(answer: Answer) {
		this.#keep(answer, false);
		this.#show();
	}

	#keep(answer: Answer, isChecked: boolean) {
		const kept = answer.length > 0 ? { answer, isChecked, changed: Date.now() } : undefined;
		shelf.change((all) => withAnswer(all, this.#unit, this.#id, kept));
		dispatchEvent(new CustomEvent('course-kept'));
	}

	#check() {
		const answer =
			this.#kind === 'order' ? this.#items().map((item) => item.dataset['option']!) : this.#answer;
		if (!isWhole(this.#question, answer)) return this.#tell(this.#say(`empty.${this.#kind}`));
		this.#keep(answer, true);
		this.#show();
		if (this.#kind === 'short') this.querySelector('details')!.open = true;
	}

	#startAgain() {
		this.#keep([], false);
		this.#show();
		this.#tell('');
		const first = 'input, select, textarea, button:enabled';
		this.querySelector<HTMLElement>(first)?.focus();
	}

	/** Shows the answer that is kept, and what there is to say of it. */
	#show() {
		const answer = this.#answer;
		const isChecked = this.#kept?.isChecked === true && isWhole(this.#question, answer);
		this.#fill(answer);
		const found = isChecked ? mark(this.#question, answer) : undefined;
		for (const item of this.#items()) {
			const told = found?.options.find(({ id }) => id === item.dataset['option']);
			item.dataset['verdict'] = told?.verdict ?? '';
			item.querySelector('.check-why')?.remove();
			if (told) item.append(this.#why(told.id, told.verdict));
		}
		this.#again.hidden = answer.length === 0;
		this.dataset['result'] = found?.result ?? '';
		this.#tell(found ? this.#told(found) : '');
	}

	#fill(answer: Answer) {
		for (const input of this.querySelectorAll<HTMLInputElement>('.check-options input'))
			input.checked = answer.includes(input.value);
		for (const item of this.#items()) {
			const select = item.querySelector('select');
			const pair = answer.find((one) => one.startsWith(`${item.dataset['option']}:`));
			if (select) select.value = pair?.split(':')[1] ?? '';
		}
		const area = this.querySelector('textarea');
		if (area && area !== document.activeElement) area.value = answer[0] ?? '';
		if (area && answer.length === 0) area.value = '';
		const written = this.querySelector('.written');
		if (written) written.textContent = answer[0] ?? '';
		if (this.#kind === 'order') this.#sort(answer);
	}

	/** Puts the items in the order of an answer; without one, in the order in which the page had them. */
	#sort(answer: Answer) {
		const order = answer.length > 0 ? answer : [...this.#texts.keys()];
		const items = new Map(this.#items().map((item) => [item.dataset['option']!, item]));
		const sorted = order.flatMap((id) => items.get(id) ?? []);
		sortItems(this.#list!, sorted, { up: '[data-by="-1"]', down: '[data-by="1"]' });
	}

	/** What there is to say of one option: whether it is right, and why. */
	#why(id: string, verdict: string) {
		const why = this.querySelector(`[data-for="${id}"] .check-reason`)!.textContent.trim();
		const word = make('strong', {}, `${this.#say(verdict)}.`);
		// A wrong place or partner is not explained by the reason for the right one: that gives it away.
		const isHidden = verdict === 'wrong' && (this.#kind === 'order' || this.#kind === 'match');
		return make('p', { className: 'check-why' }, word, isHidden ? '' : ` ${why}`);
	}

	/** What there is to say of the whole answer. */
	#told({ result, options }: Mark): string {
		const count = options.filter(({ verdict }) => verdict === 'right').length;
		const all = this.#kind === 'multiple' ? this.#options.filter(({ right }) => right) : options;
		const text = this.#say(`result.${result}`, { count, all: all.length });
		const problem = shelf.problem();
		return problem ? `${text} ${this.#say(`unsaved.${problem}`)}` : text;
	}

	#tell(text: string) {
		if (this.#status.textContent !== text) this.#status.textContent = text;
	}
}
