import { fill } from '../../../language/fill.ts';
import { dayOf, toAddress } from '../../../method/scan/address.ts';
import { isSigned, type SignedKind } from '../../../method/signs/kinds.ts';
import { openScanStore } from '../../../ui/kept-scan.ts';
import { askBeforeLeaving, createStore } from '../../../ui/store.ts';
import {
	cardId,
	fromScan,
	hasRoom,
	lay,
	piles,
	sortedFormat,
	toAnswers,
	type Pile,
	type Sorted,
} from '../piles.ts';
import { cardsOn, dealtOf, unsortedOf } from './deck.ts';
import { markKept, showPiles } from './draw.ts';

/** The key that lays a card on each pile: where the pile stands. */
const keys: Readonly<Record<string, Pile | 'later'>> = {
	ArrowLeft: 'not',
	ArrowUp: 'key',
	ArrowRight: 'mine',
	ArrowDown: 'later',
};

/**
 * The table at work. One card lies in front of the reader, who lays it on a pile by a button or an
 * arrow key; what lies on a pile can go to another one in the same way, or back among the rest.
 */
export class CardTable extends HTMLElement {
	#words: Record<string, string> = JSON.parse(
		this.querySelector('script[type="application/json"]')!.textContent,
	);
	#cards = cardsOn(this);
	#barriers = this.#cards.filter(({ kind }) => kind === 'barriers').map(({ name }) => name);
	#store = createStore(
		'cards:v1:sorted',
		sortedFormat(new Set(this.#cards.map(({ kind, name }) => cardId(kind, name)))),
	);
	#scan = openScanStore(this.#barriers);
	#status = this.querySelector<HTMLElement>('.cards-status')!;
	#sorted: Sorted = this.#store.read();
	#kind: SignedKind = 'barriers';
	/** The cards that somebody put at the bottom, in that order. */
	#later: string[] = [];
	#before: Sorted | undefined;

	connectedCallback() {
		// A browser that goes back remembers which was chosen.
		const chosen = this.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value;
		if (chosen && isSigned(chosen)) this.#kind = chosen;
		this.addEventListener('change', ({ target }) => {
			const { name, value } = target as HTMLInputElement;
			if (name !== 'kind' || !isSigned(value)) return;
			this.#kind = value;
			this.#show();
			this.#say(this.#left());
		});
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest('button');
			if (button) this.#press(button);
		});
		this.addEventListener('keydown', (event) => this.#key(event));
		this.#store.listen(() => {
			this.#sorted = this.#store.read();
			this.#show();
		});
		askBeforeLeaving(() => this.#sorted.size > 0 && this.#store.problem() !== undefined);
		this.#show();
		this.#status.textContent = [
			...(this.#store.damaged() === undefined ? [] : [this.#words['lost']!]),
			this.#left(),
		].join(' ');
	}

	#press({ dataset }: HTMLButtonElement) {
		const pile = piles.find((one) => one === dataset['pile']);
		const dealt = this.#dealt();
		if (pile && dealt) this.#lay(dealt.name, pile);
		else if (dataset['again']) this.#again(dataset['again']);
		else if (dataset['do'] === 'later' && dealt) this.#putLater(dealt.name);
		else if (dataset['do'] === 'print') window.print();
		else if (dataset['do'] === 'scan') this.#takeScan();
		else if (dataset['do'] === 'clear') this.#clear();
		else if (dataset['do'] === 'undo') this.#undo();
	}

	/** Arrow keys lay the card in front, or the one on a pile that has the focus. */
	#key(event: KeyboardEvent) {
		const place = keys[event.key];
		const focused = event.target as HTMLElement;
		const isBusy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
		const isAtCard = focused.closest('#cards-dealt, [data-dealt], .cards-lay, [data-lies]');
		if (!place || isBusy || !isAtCard) return;
		const own = focused.closest<HTMLElement>('[data-lies]')?.dataset['lies'];
		const name = own ?? this.#dealt()?.name;
		if (name === undefined) return;
		event.preventDefault();
		if (place !== 'later') this.#lay(name, place);
		else if (own === undefined) this.#putLater(name);
		else this.#again(own);
	}

	#lay(name: string, pile: Pile) {
		const words = { title: this.#titleOf(name), pile: this.#pileName(pile) };
		if (!hasRoom(this.#sorted, this.#kind, name, pile)) {
			this.#say(fill(this.#words['full']!, words));
			return;
		}
		const wasOnPile = this.#sorted.has(cardId(this.#kind, name));
		this.#change((sorted) => lay(sorted, cardId(this.#kind, name), pile));
		if (wasOnPile) this.#focusOn(name);
		else this.#focusOnDealt();
		this.#say(fill(this.#words['laid']!, words), this.#next());
	}

	#again(name: string) {
		this.#later = this.#later.filter((other) => other !== name);
		this.#change((sorted) => lay(sorted, cardId(this.#kind, name), undefined));
		this.#focusOnDealt();
		this.#say(fill(this.#words['back']!, { title: this.#titleOf(name) }), this.#left());
	}

	#putLater(name: string) {
		this.#later = [...this.#later.filter((other) => other !== name), name];
		this.#show();
		this.#focusOnDealt();
		this.#say(fill(this.#words['later']!, { title: this.#titleOf(name) }), this.#next());
	}

	#takeScan() {
		const { answers } = this.#scan.read();
		if (answers.size === 0) {
			this.#say(this.#words['noScan']!);
			return;
		}
		this.#before = this.#sorted;
		this.#change((sorted) => fromScan(sorted, answers));
		this.#say(fill(this.#words['taken']!, { count: answers.size }), this.#left());
	}

	#clear() {
		this.#before = this.#sorted;
		this.#later = [];
		this.#sorted = this.#store.erase(() => new Map());
		this.#show();
		this.#find<HTMLElement>('[data-do="undo"]').focus();
		this.#say(this.#words['cleared']!);
	}

	#undo() {
		const before = this.#before;
		if (!before) return;
		this.#before = undefined;
		this.#change(() => before);
		this.#focusOnDealt();
		this.#say(this.#words['undone']!, this.#left());
	}

	#change(how: (sorted: Sorted) => Sorted) {
		this.#sorted = this.#store.change(how);
		this.#show();
	}

	/** Shows the card in front, the piles, and which cards are printed. */
	#show() {
		const dealt = this.#dealt();
		this.dataset['shown'] = this.#kind;
		const face = dealt?.face.cloneNode(true) as HTMLElement | undefined;
		this.#find('[data-dealt]').replaceChildren(...(face ? [face] : []));
		this.#find('.cards-table').toggleAttribute('data-done', !dealt);
		showPiles(this, this.#cards, this.#sorted, (title) => fill(this.#words['again']!, { title }));
		this.toggleAttribute('data-any', markKept(this.#cards, this.#sorted));
		this.toggleAttribute('data-sorted', this.#sorted.size > 0);
		this.toggleAttribute('data-undo', this.#before !== undefined);
		const answers = toAnswers(this.#sorted);
		this.toggleAttribute('data-answers', answers.size > 0);
		const link = this.#find<HTMLAnchorElement>('[data-do="toScan"]');
		const scan = { answers, day: dayOf(new Date()) };
		link.href = `${this.dataset['scan']}#${toAddress(scan, this.#barriers)}`;
	}

	/** The card in front. */
	#dealt() {
		return dealtOf(this.#unsorted(), this.#later);
	}

	#unsorted() {
		return unsortedOf(this.#cards, this.#kind, this.#sorted);
	}

	#next(): string {
		const dealt = this.#dealt();
		const left = this.#left();
		return dealt ? fill(this.#words['dealt']!, { title: dealt.title, left }) : left;
	}

	#left(): string {
		const count = this.#unsorted().length;
		const all = this.#cards.filter(({ kind }) => kind === this.#kind).length;
		return count === 0 ? this.#words['done']! : fill(this.#words['left']!, { count, all });
	}

	#titleOf(name: string): string {
		return this.#cards.find((one) => one.kind === this.#kind && one.name === name)!.title;
	}

	#pileName(pile: Pile): string {
		return this.#find(
			`.cards-lay[data-of="${this.#kind}"] [data-pile="${pile}"]`,
		).textContent.trim();
	}

	#focusOn(name: string) {
		const piles = `.cards-piles[data-of="${this.#kind}"]`;
		this.#find<HTMLElement>(`${piles} [data-again="${name}"]`).focus();
	}

	/** Buttons stay where they are; only when the focus went with a card does it need a place. */
	#focusOnDealt() {
		const isDone = this.#dealt() === undefined;
		const { activeElement: at } = document;
		if (!isDone && at?.closest('.cards-lay, .cards-actions, #cards-dealt')) return;
		this.#find<HTMLElement>(isDone ? '#cards-table' : '#cards-dealt').focus();
	}

	#say(...sentences: string[]) {
		const isAtRisk = this.#sorted.size > 0 && this.#store.problem() !== undefined;
		this.#status.textContent = [...sentences, ...(isAtRisk ? [this.#words['unsaved']!] : [])].join(
			' ',
		);
	}

	#find<E extends Element = HTMLElement>(selector: string): E {
		return this.querySelector<E>(selector)!;
	}
}
