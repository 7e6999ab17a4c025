import type { SignedKind } from '../../../method/signs/kinds.ts';
import { cardId, type Sorted } from '../piles.ts';

/** A card of the page, with both its sides. */
export interface TableCard {
	face: HTMLElement;
	kind: SignedKind;
	name: string;
	title: string;
}

/** The cards that the page has, in its order. */
export function cardsOn(page: ParentNode): TableCard[] {
	return [...page.querySelectorAll<HTMLElement>('.card-grid [data-card]')].map((face) => ({
		face,
		kind: face.dataset['kind'] as SignedKind,
		name: face.dataset['card']!,
		title: face.querySelector('h4')!.textContent.trim(),
	}));
}

/** The cards of a kind that lie on no pile. */
export function unsortedOf(
	cards: readonly TableCard[],
	kind: SignedKind,
	sorted: Sorted,
): TableCard[] {
	return cards.filter((card) => card.kind === kind && !sorted.has(cardId(kind, card.name)));
}

/**
 * The card in front: the first of those that lie on no pile.
 *
 * @param later The names of those that come last, in their order.
 */
export function dealtOf(
	unsorted: readonly TableCard[],
	later: readonly string[],
): TableCard | undefined {
	const first = later.find((name) => unsorted.some((card) => card.name === name));
	return (
		unsorted.find(({ name }) => !later.includes(name)) ??
		unsorted.find(({ name }) => name === first)
	);
}
