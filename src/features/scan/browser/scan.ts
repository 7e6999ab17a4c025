import type { ScanData } from '../data.ts';
import { dayOf, fromAddress, toAddress, type Scan } from '../address.ts';
import type { Answer } from '../answers.ts';
import { score } from '../score.ts';
import { keep, type Shelf } from '../shelf.ts';
import { fill } from '../../../language/fill.ts';
import { make } from '../../../ui/dom.ts';
import { createEarlier } from './earlier.ts';
import { createForm } from './form.ts';
import { createNotice, noticesOf } from './notice.ts';
import { createView } from './result.ts';
import { openScan, readStore, writeCurrent, writeStoredShelf } from './store.ts';

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
	#form = createForm(this, this.#data.words['progress']!);
	#earlier = createEarlier(this, this.#view, this.#barriers);
	#say = createNotice(this);
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
			this.#form.focus(erased);
		});
		window.addEventListener('hashchange', () => {
			if (fromAddress(location.hash, this.#barriers)) this.#read();
		});
	}

	/** Takes the scan from the address or else from the store, and says what was wrong with it. */
	#read() {
		const { words } = this.#data;
		const { scan, shelf, own, lost, shared } = openScan(location.hash, this.#barriers);
		[this.#scan, this.#shelf, this.#own] = [scan, shelf, own];
		const told = [
			...(lost ? [words['lost']!] : []),
			...noticesOf(shared, words),
			...(own ? [] : [words['shared']!]),
		];
		this.#show();
		this.#say(told, own ? [] : ['adopt', 'own']);
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
		const hash = scan.answers.size > 0 ? `#${toAddress(scan, this.#barriers)}` : '';
		history.replaceState(history.state, '', pathname + search + hash);
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
			const { day } = this.#earlier.chosen() ?? {};
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
			this.#form.focus();
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
			this.#form.focus();
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

	#show() {
		const { words, model } = this.#data;
		const { answers, day } = this.#scan;
		this.#form.show(answers);
		this.toggleAttribute('data-answered', answers.size > 0);
		this.toggleAttribute('data-shared', !this.#own);
		this.#find('.scan-result').hidden = answers.size === 0;
		this.#find('[data-ready]').textContent = answers.size > 0 ? words['ready']! : '';
		if (answers.size > 0)
			this.#find('[data-result]').replaceChildren(
				...(day > 0 ? [make('p', {}, fill(words['date']!, { date: this.#view.date(day) }))] : []),
				...this.#view.result(score(model, answers)),
			);
		this.#earlier.show(this.#shelf, answers);
	}

	#find<E extends HTMLElement>(selector: string): E {
		return this.querySelector<E>(selector)!;
	}
}
