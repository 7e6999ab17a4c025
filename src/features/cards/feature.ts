import type { Feature } from '../feature.ts';

/** Every barrier and lever as a card: to sort on a table of paper or on the screen. */
export const cards: Feature = {
	pages: { cards: 'page.astro' },
	files: { 'card-decks/[name]': 'downloads.file.ts' },
};
