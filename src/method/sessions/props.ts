import type { Language } from '../../language/locales.ts';
import { uiKey, wordsOf } from '../../language/words.ts';
import { groups } from '../schemas/barrier.ts';
import type { CardDeck } from '../schemas/props.ts';
import type { SessionFacts } from '../schemas/session.ts';
import { isSigned } from '../signs/kinds.ts';

/** Something to hold or to show in a session, besides paper to write on. */
export interface Prop {
	/** The page that has it, without its language. */
	page: 'cards' | 'posters';
	/** The place on that page. */
	place: string;
	/** “Cards: barriers”, “Poster: force field”. */
	title: string;
}

/** The decks of cards and the posters of a session, with their names. */
export function propsOf(
	{ cards, posters }: Pick<SessionFacts, 'cards' | 'posters'>,
	language: Language,
): Prop[] {
	const t = wordsOf(language);
	return [
		...cards.map((deck): Prop => ({
			page: 'cards',
			place: 'cards-pdf',
			title: t('session.deck', { deck: deckName(deck, language) }),
		})),
		...posters.map((id): Prop => ({
			page: 'posters',
			place: id,
			title: t('posters.alt', { title: t(uiKey(`poster.${id}`)) }),
		})),
	];
}

function deckName(deck: CardDeck, language: Language): string {
	const t = wordsOf(language);
	if (deck === 'all') return t('cards.all');
	if (isSigned(deck)) return t(`kind.${deck}`);
	const isBarrier = groups.some((group) => group === deck);
	return t(uiKey(`${isBarrier ? 'group' : 'level'}.${deck}`));
}
