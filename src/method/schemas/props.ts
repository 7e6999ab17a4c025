import { groups } from './barrier.ts';
import { levels } from './lever.ts';

/** The posters that there are, in the order in which they are shown. */
export const posterIds = [
	'ground-rules',
	'intervision',
	'force-field',
	'participation-ladder',
	'r-ladder',
	'year',
] as const;

export type PosterId = (typeof posterIds)[number];

/** The decks of cards that there are: all cards, those of a kind, or of a part of one. */
export const cardDecks = ['all', 'barriers', 'levers', ...groups, ...levels] as const;

export type CardDeck = (typeof cardDecks)[number];
