import type { ScanData } from '../data.ts';
import { dayOf, fromAddress, toAddress, type Scan } from '../../../method/scan/address.ts';
import type { Answer } from '../../../method/scan/answers.ts';
import { score } from '../score.ts';
import { keep, type Shelf } from '../shelf.ts';
import { fill } from '../../../language/fill.ts';
import { followAddress } from '../../../ui/address.ts';
import { make } from '../../../ui/dom.ts';
import { askBeforeLeaving } from '../../../ui/store.ts';
import { createEarlier } from './earlier.ts';
import { createForm } from './form.ts';
import { createNotice, noticesOf } from './notice.ts';
import { createView } from './result.ts';
import { blankScan } from '../../../ui/kept-scan.ts';
import { createStores, openScan } from './store.ts';

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
	#form = createForm(this, this.#data.words['progress']);
	#earlier = createEarlier(this, this.#view, this.#barriers);
	#say = createNotice(this);
	#stores = createStores(this.#barriers);
	#scan = blankScan;
	/** Whether the scan at hand is that of this browser, and not one from an address. */
	#own = true;
	#before: { scan: Scan; shelf: Shelf } | undefined;
	/** Whether this window holds answers that the browser did not keep. */
	#atRisk = false;

	connectedCallback() {
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
		followAddress(
			(hash) => fromAddress(hash, this.#barriers) !== undefined,
			() => this.#read(),
		);
		this.#stores.current.listen(() => this.#own && this.#take(this.#stores.current.read()));
		this.#stores.shelf.listen(() => this.#show());
		askBeforeLeaving(() => this.#atRisk);
	}

	/** Takes the scan from the address or else from the store, and says what was wrong with it. */
	#read() {
		const { words } = this.#data;
		const { current, shelf } = this.#stores;
		const { scan, own, shared } = openScan(location.hash, current.read(), this.#barriers);
		[this.#scan, this.#own] = [scan, own];
		this.#show();
		const isLost = (current.damaged() ?? shelf.damaged()) !== undefined;
		const told = [
			...(isLost ? [words['lost']] : []),
			...noticesOf(shared, words),
			...(own ? [] : [words['shared']]),
		];
		this.#say(told, own ? [] : ['adopt', 'own']);
	}

	#answer(name: string, answer: Answer | undefined) {
		const answered = (scan: Scan): Scan => {
			const answers = new Map(scan.answers);
			if (answer === undefined) answers.delete(name);
			else answers.set(name, answer);
			return { answers, day: dayOf(new Date()) };
		};
		if (!this.#own) return this.#take(answered(this.#scan));
		// What another window answered meanwhile stays answered.
		this.#take(this.#stores.current.change(answered));
		this.#tellTrouble();
	}

	/** Makes a scan the one at hand, also for the next visit. */
	#set(scan: Scan) {
		this.#take(this.#own ? this.#stores.current.erase(() => scan) : scan);
	}

	/** Says that answers are only in this window, if they are, and nothing else. */
	#tellTrouble() {
		const { current } = this.#stores;
		const wasAtRisk = this.#atRisk;
		this.#atRisk = current.problem() !== undefined && this.#scan.answers.size > 0;
		// Once is enough: someone who answers on has heard it.
		if (!this.#atRisk) this.#say([]);
		else if (!wasAtRisk) this.#say([this.#data.words['unsaved']]);
	}

	/** Shows a scan: in the form, the address and the result. */
	#take(scan: Scan) {
		this.#scan = scan;
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
				this.#say([this.#data.words['copied']]);
			} catch {
				this.#say([this.#data.words['notCopied']]);
			}
		},
		keep: () => {
			const kept = this.#setShelf((shelf) => keep(shelf, this.#scan));
			const date = this.#view.date(this.#scan.day);
			this.#say([fill(this.#data.words[kept ? 'kept' : 'notKept'], { date })]);
		},
		clear: () => {
			this.#remember();
			this.#set(blankScan);
			this.#say([this.#data.words['cleared']], ['undo']);
			this.#find('[data-do="undo"]').focus();
		},
		remove: () => {
			const { day } = this.#earlier.chosen() ?? {};
			if (day === undefined) return;
			this.#remember();
			this.#setShelf((shelf) => shelf.filter((scan) => scan.day !== day), 'erase');
			this.#say([fill(this.#data.words['removed'], { date: this.#view.date(day) })], ['undo']);
			this.#find('[data-do="undo"]').focus();
		},
		undo: () => {
			if (!this.#before) return;
			const { scan, shelf } = this.#before;
			// What another window kept meanwhile stays.
			this.#setShelf((now) => now.reduce(keep, shelf));
			this.#set(scan);
			this.#say([this.#data.words['undone']]);
			this.#form.focus();
		},
		adopt: () => {
			// The scan that this one replaces stays at hand, to compare with.
			const current = this.#stores.current.read();
			if (current.answers.size > 0) this.#setShelf((shelf) => keep(shelf, current));
			this.#own = true;
			this.#set(this.#scan);
			this.#tellTrouble();
			this.#find('#scan-result').focus();
		},
		own: () => {
			history.replaceState(history.state, '', location.pathname + location.search);
			this.#read();
			this.#form.focus();
		},
	};

	#remember() {
		this.#before = { scan: this.#scan, shelf: this.#stores.shelf.read() };
	}

	#setShelf(how: (shelf: Shelf) => Shelf, by: 'change' | 'erase' = 'change'): boolean {
		const { shelf } = this.#stores;
		shelf[by](how);
		this.#show();
		return shelf.problem() === undefined;
	}

	#show() {
		const { words, model } = this.#data;
		const { answers, day } = this.#scan;
		this.#form.show(answers);
		this.toggleAttribute('data-answered', answers.size > 0);
		this.toggleAttribute('data-shared', !this.#own);
		this.#find('.scan-result').hidden = answers.size === 0;
		this.#find('[data-ready]').textContent = answers.size > 0 ? words['ready'] : '';
		if (answers.size > 0)
			this.#find('[data-result]').replaceChildren(
				...(day > 0 ? [make('p', {}, fill(words['date'], { date: this.#view.date(day) }))] : []),
				...this.#view.result(score(model, answers)),
			);
		this.#earlier.show(this.#stores.shelf.read(), answers);
	}

	#find<E extends HTMLElement>(selector: string): E {
		return this.querySelector<E>(selector)!;
	}
}
