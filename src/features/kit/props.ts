import type { Language } from '../../language/locales.ts';
import { cardDecks, posterIds } from '../../method/schemas/props.ts';
import * as cards from '../cards/downloads.ts';
import * as posters from '../posters/downloads.ts';
import { postersIn } from '../posters/posters.ts';
import type { KitItem } from './item.ts';

/** Every deck of cards: to cut oneself, and for a printing house. */
export function deckItems(language: Language): KitItem[] {
	return cardDecks.map((deck) => ({
		id: `cards/${deck}`,
		page: 'cards',
		title: cards.deckTitle(deck, language),
		files: cards.layouts.map((layout) => ({
			path: `card-decks/${cards.fileName(deck, language, layout)}`,
			format: 'pdf',
		})),
		along: [],
	}));
}

/** Every poster: on paper of two sizes, and as a picture. */
export function posterItems(language: Language): KitItem[] {
	return posterIds.map((id) => ({
		id: `posters/${id}`,
		page: 'posters',
		title: postersIn(language).get(id)!.title.text,
		files: posters.posterForms.map((form) => ({
			path: `poster-files/${posters.fileName(id, language, form)}`,
			format: form === 'svg' ? 'svg' : 'pdf',
		})),
		along: [],
	}));
}
