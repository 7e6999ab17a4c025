import type { ScanData } from '../scan-data.ts';
import { dayOf, fromAddress, toAddress, type Scan } from '../scan/address.ts';
import type { Answer } from '../scan/answers.ts';
import { compare } from '../scan/compare.ts';
import { score } from '../scan/score.ts';
import { keep, type Shelf } from '../scan/shelf.ts';
import { fill, make } from './dom.ts';
import { createView } from './scan-result.ts';
import { readStore, writeCurrent, writeStoredShelf } from './scan-store.ts';

type Action = (typeof actions)[number];
const actions = [
	'copy',
	'print',
	'keep',
	'clear',
	'remove',
	'result',
	'undo',
	'adopt',
	'own',
] as const;

/**
 * The barrier scan at work. The form holds the answers; the address and the browser's store follow
 * it. A scan that came in an address is only stored when its reader takes it over.
 */
export class BarrierScan extends HTMLElement {
	#data: ScanData = JSON.parse(this.querySelector('script[type="application/json"]')!.textContent);
	#barriers = this.#data.model.barriers.map(({ name }) => name);
	#view = createView(this.#data, document.documentElement.lang);
	#scan: Scan = { answers: new Map(), day: 0 };
	#shelf: Shelf = [];
	/** Whether the scan at hand is that of this browser, and not one from an address. */
	#own = true;
	#before: { scan: Scan; shelf: Shelf } | undefined;

	connectedCallback() {
		this.#read();
		this.#find('.scan-form').addEventListener('change', ({ target }) => {
			const { name, value } = target as HTMLInputElement;
			this.#answer(name, Number(value) as Answer);
		});
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest('button');
			const action = actions.find((one) => one === button?.dataset['do']);
			if (action) void this.#do[action]();
			const erased = button?.dataset['erase'];
			if (!erased) return;
			this.#answer(erased, undefined);
			this.#radios()
				.find(({ name }) => name === erased)
				?.focus();
		});
		this.#find('[data-earlier]').addEventListener('change', () => this.#showComparison());
		window.addEventListener('hashchange', () => {
			if (fromAddress(location.hash, this.#barriers)) this.#read();
		});
	}

	/** Takes the scan from the address or else from the store, and says what was wrong with it. */
	#read() {
		const { words } = this.#data;
		const { current, shelf, lost } = readStore(this.#barriers);
		const shared = fromAddress(location.hash, this.#barriers);
		const same =
			!!shared && !!current && this.#addressOf(shared) === this.#addressOf({ ...current });
		this.#shelf = shelf;
		this.#own = !shared || same || shared.answers.size === 0;
		this.#scan = (this.#own ? current : shared) ?? { answers: new Map(), day: 0 };

		const count = shared?.answers.size ?? 0;
		const told = [
			...(lost ? [words['lost']!] : []),
			...(shared?.problem === 'damaged' ? [fill(words['damaged']!, { count })] : []),
			...(shared?.problem === 'newer' ? [words['newer']!] : []),
			...(shared?.unknown ? [fill(words['outdated']!, { count: shared.unknown })] : []),
			...(this.#own ? [] : [words['shared']!]),
		];
		this.#fillForm();
		this.#show();
		this.#say(told, this.#own ? [] : ['adopt', 'own']);
	}

	#answer(name: string, answer: Answer | undefined) {
		const answers = new Map(this.#scan.answers);
		if (answer === undefined) answers.delete(name);
		else answers.set(name, answer);
		if (this.#own) this.#say([]);
		this.#set({ answers, day: dayOf(new Date()) });
	}

	/** Makes a scan the one at hand: in the form, the address, the store and the result. */
	#set(scan: Scan) {
		this.#scan = scan;
		if (this.#own) writeCurrent(scan, this.#barriers);
		const { pathname, search } = location;
		const hash = scan.answers.size > 0 ? `#${this.#addressOf(scan)}` : '';
		history.replaceState(history.state, '', pathname + search + hash);
		this.#fillForm();
		this.#show();
	}

	#do: Record<Action, () => void | Promise<void>> = {
		result: () => this.#find('#scan-result').focus(),
		print: () => window.print(),
		copy: async () => {
			try {
				await navigator.clipboard.writeText(location.href);
				this.#say([this.#data.words['copied']!]);
			} catch {
				this.#say([this.#data.words['notCopied']!]);
			}
		},
		keep: () => {
			const kept = this.#setShelf(keep(this.#shelf, this.#scan));
			const date = this.#view.date(this.#scan.day);
			this.#say([fill(this.#data.words[kept ? 'kept' : 'notKept']!, { date })]);
		},
		clear: () => {
			this.#remember();
			this.#set({ answers: new Map(), day: 0 });
			this.#say([this.#data.words['cleared']!], ['undo']);
			this.#find('[data-do="undo"]').focus();
		},
		remove: () => {
			const { day } = this.#earlier() ?? {};
			if (day === undefined) return;
			this.#remember();
			this.#setShelf(this.#shelf.filter((scan) => scan.day !== day));
			this.#say([fill(this.#data.words['removed']!, { date: this.#view.date(day) })], ['undo']);
			this.#find('[data-do="undo"]').focus();
		},
		undo: () => {
			if (!this.#before) return;
			const { scan, shelf } = this.#before;
			this.#setShelf(shelf);
			this.#set(scan);
			this.#say([this.#data.words['undone']!]);
			this.#radios()[0]?.focus();
		},
		adopt: () => {
			// The scan that this one replaces stays at hand, to compare with.
			const { current } = readStore(this.#barriers);
			if (current) this.#setShelf(keep(this.#shelf, current));
			this.#own = true;
			this.#set(this.#scan);
			this.#say([]);
			this.#find('#scan-result').focus();
		},
		own: () => {
			history.replaceState(history.state, '', location.pathname + location.search);
			this.#read();
			this.#radios()[0]?.focus();
		},
	};

	#remember() {
		this.#before = { scan: this.#scan, shelf: this.#shelf };
	}

	#setShelf(shelf: Shelf): boolean {
		this.#shelf = shelf;
		const kept = writeStoredShelf(shelf, this.#barriers);
		this.#show();
		return kept;
	}

	#fillForm() {
		for (const radio of this.#radios())
			radio.checked = this.#scan.answers.get(radio.name) === Number(radio.value);
		for (const button of this.querySelectorAll<HTMLElement>('[data-erase]'))
			button.toggleAttribute('data-shown', this.#scan.answers.has(button.dataset['erase']!));
	}

	#show() {
		const { words, model } = this.#data;
		const { answers, day } = this.#scan;
		const values = { done: answers.size, all: this.#barriers.length };
		this.#find<HTMLProgressElement>('progress').value = values.done / values.all;
		this.#find('#scan-progress').textContent = fill(words['progress']!, values);
		this.toggleAttribute('data-answered', answers.size > 0);
		this.toggleAttribute('data-shared', !this.#own);
		this.#find('.scan-result').hidden = answers.size === 0;
		if (answers.size > 0)
			this.#find('[data-result]').replaceChildren(
				...(day > 0 ? [make('p', {}, fill(words['date']!, { date: this.#view.date(day) }))] : []),
				...this.#view.result(score(model, answers)),
			);
		this.#showShelf();
	}

	#showShelf() {
		const select = this.#find<HTMLSelectElement>('[data-earlier]');
		const chosen = select.value;
		select.replaceChildren(
			...this.#shelf.map(({ day }) => make('option', { value: String(day) }, this.#view.date(day))),
		);
		if (this.#shelf.some(({ day }) => String(day) === chosen)) select.value = chosen;
		this.#find('.scan-compare').hidden = this.#shelf.length === 0;
		this.#showComparison();
	}

	#showComparison() {
		const earlier = this.#earlier();
		if (!earlier) return;
		const changes = compare(earlier.answers, this.#scan.answers, this.#barriers);
		this.#find('[data-comparison]').replaceChildren(...this.#view.comparison(changes));
	}

	#earlier(): Scan | undefined {
		const { value } = this.#find<HTMLSelectElement>('[data-earlier]');
		return this.#shelf.find(({ day }) => String(day) === value);
	}

	#say(sentences: readonly string[], buttons: readonly Action[] = []) {
		const { content } = this.#find<HTMLTemplateElement>('[data-buttons]');
		this.#find('[data-notice]').replaceChildren(
			...sentences.map((text) => make('p', {}, text)),
			...buttons.map((action) =>
				document.importNode(content.querySelector(`[data-do="${action}"]`)!, true),
			),
		);
	}

	#addressOf(scan: Scan): string {
		return toAddress(scan, this.#barriers);
	}

	#radios(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	}

	#find<E extends HTMLElement>(selector: string): E {
		return this.querySelector<E>(selector)!;
	}
}
