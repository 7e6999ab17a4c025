import type { Card } from './card.ts';

/** Every deck that can be printed: all cards, or those of one part of a kind. */
export function deckIds(cards: readonly Card[]): string[] {
	return ['all', ...new Set(cards.map(({ part }) => part))];
}

/** The cards of a deck. */
export function cardsOfDeck(cards: readonly Card[], id: string): readonly Card[] {
	return id === 'all' ? cards : cards.filter(({ part }) => part === id);
}
