import pkg from '../../../package.json' with { type: 'json' };
import { languages, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import type { CardDeck } from '../../method/schemas/props.ts';
import { isSigned } from '../../method/signs/kinds.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { headOf } from '../../site/paper/head.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import type { Deck } from './card.ts';
import { cardsIn } from './cards.ts';
import type { renderSheets, renderSingles } from './paper/pdf.ts';
import { cardsOfDeck, deckIds } from './parts.ts';

/** How cards are put on paper: eight on a page of A4, or one a page for a printing house. */
export const layouts = ['a4', 'a6'] as const;

export type CardLayout = (typeof layouts)[number];

const file = 'src/features/cards/paper/pdf.ts';
const draw = {
	a4: drawing<typeof renderSheets>(file, 'renderSheets'),
	a6: drawing<typeof renderSingles>(file, 'renderSingles'),
};

/** Every deck to download. */
export const downloads = languages.flatMap((language) =>
	deckIds.flatMap((id) =>
		layouts.map((layout) => ({
			name: fileName(id, language, layout),
			type: mediaTypes.pdf,
			bytes: () => fileOf(id, language, layout),
			ahead: () => draw[layout].ahead(fileName(id, language, layout), deckOf(id, language)),
		})),
	),
);

/** The name of a deck’s file: `cards-social-a4.nl.pdf`. */
export function fileName(id: CardDeck, language: Language, layout: CardLayout): string {
	return `cards-${id}-${layout}.${language}.pdf`;
}

/** A deck in a language, on paper of a size. */
export function fileOf(id: CardDeck, language: Language, layout: CardLayout): Promise<Uint8Array> {
	return draw[layout].now(fileName(id, language, layout), deckOf(id, language));
}

/** What a deck is called: “All cards”, “Barriers”, “Barrier · Social”. */
export function deckTitle(id: CardDeck, language: Language): string {
	const t = wordsOf(language);
	if (id === 'all') return t('cards.all');
	return isSigned(id) ? t(`kind.${id}`) : cardsOfDeck(cardsIn(language), id)[0]!.kicker;
}

/** The name of a deck where it stands alone: “Cards to sort: Barriers”. */
export function nameOf(id: CardDeck, language: Language): string {
	const title = wordsOf(language)('cards.title');
	return id === 'all' ? title : `${title}: ${deckTitle(id, language)}`;
}

function deckOf(id: CardDeck, language: Language): Deck {
	const t = wordsOf(language);
	const about = {
		id: 'cards',
		title: nameOf(id, language),
		summary: t('cards.description'),
		version: t('slides.version', { version: pkg.version }),
	};
	return { ...headOf(about, language), cards: cardsOfDeck(cardsIn(language), id) };
}
