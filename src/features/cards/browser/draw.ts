import type { SignedKind } from '../../../method/signs/kinds.ts';
import { make } from '../../../ui/dom.ts';
import { cardId, onPile, type Pile, type Sorted } from '../piles.ts';
import type { TableCard } from './deck.ts';

/**
 * Shows the piles with what lies on them.
 *
 * @param again What the button says that takes a card off its pile, by the title of the card.
 */
export function showPiles(
	page: HTMLElement,
	cards: readonly TableCard[],
	sorted: Sorted,
	again: (title: string) => string,
): void {
	for (const list of page.querySelectorAll<HTMLElement>('[data-pile-list]')) {
		const { dataset } = list.closest<HTMLElement>('[data-of]')!;
		const kind = dataset['of'] as SignedKind;
		const names = onPile(sorted, kind, list.dataset['pileList'] as Pile);
		list.parentElement!.querySelector('[data-count]')!.textContent = String(names.length);
		const lying = names.map((name) => cards.find((one) => one.kind === kind && one.name === name)!);
		list.replaceChildren(...lying.map((card) => drawLying(card, again(card.title))));
	}
}

/** Marks the cards that somebody keeps: on paper those stand alone. Says whether there are any. */
export function markKept(cards: readonly TableCard[], sorted: Sorted): boolean {
	const kept = ['key', 'mine'];
	for (const { face, kind, name } of cards) {
		const pile = sorted.get(cardId(kind, name));
		face.toggleAttribute('data-chosen', pile !== undefined && kept.includes(pile));
	}
	return [...sorted.values()].some((pile) => kept.includes(pile));
}

function drawLying({ face, name, title }: TableCard, label: string): HTMLElement {
	const again = make(
		'button',
		{ type: 'button', className: 'cards-again' },
		face.querySelector('svg')!.cloneNode(true),
		make('span', {}, title),
	);
	again.dataset['again'] = name;
	again.setAttribute('aria-label', label);
	const item = make('li', { className: face.className.replace(/^card /, '') }, again);
	item.dataset['lies'] = name;
	return item;
}
