import { cardDecks, type CardDeck } from '../../method/schemas/props.ts';
import type { Card } from './card.ts';

/** Every deck that can be printed: all cards, those of a kind, or those of one part of a kind. */
export const deckIds: readonly CardDeck[] = cardDecks;

/** The parts of the deck, in the order of the cards. */
export function partsOf(cards: readonly Card[]): CardDeck[] {
	const parts = new Set<string>(cards.map(({ part }) => part));
	return deckIds.filter((id) => parts.has(id));
}

/** The cards of a deck. */
export function cardsOfDeck(cards: readonly Card[], id: CardDeck): readonly Card[] {
	return id === 'all' ? cards : cards.filter(({ kind, part }) => kind === id || part === id);
}
