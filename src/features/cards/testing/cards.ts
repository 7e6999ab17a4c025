import { cardOfPage } from '../../../check/cards.ts';
import { readProject } from '../../../check/project.ts';
import { languages, type Language } from '../../../language/locales.ts';
import type { NodeId } from '../../../method/graph.ts';
import { isSigned } from '../../../method/signs/kinds.ts';
import { signOf } from '../../../method/signs/signs.ts';
import type { Card, Deck } from '../card.ts';
import { qrCode } from '../../../site/paper/qr.ts';

const project = await readProject('.');

/** Every card of the site, in a language, in the order of files. */
function readCards(language: Language): Card[] {
	return project.pages.flatMap((page) => {
		const { kind, name } = page;
		if (!kind || !isSigned(kind) || page.language !== language) return [];
		const card = cardOfPage(project, page, kind, signOf(name as NodeId));
		return card ? [{ ...card, code: qrCode(card.address) }] : [];
	});
}

/** The cards of every language. */
export const allCards = Object.fromEntries(
	languages.map((language) => [language, readCards(language)]),
) as Record<Language, Card[]>;

/** Some cards as they are printed. */
export function deckOf(cards: readonly Card[], language: Language = 'nl'): Deck {
	return {
		title: 'Kaarten & <meer>',
		summary: 'Alle kaarten.',
		language,
		site: 'De Nieuwe Samenzweerders',
		address: 'https://example.org/cards/',
		sheet: { date: '2026-01-01' },
		cards,
		words: {
			licence: 'Vrij onder CC BY-SA 4.0',
			version: 'versie 1',
			page: 'Pagina {{page}} van {{pages}}',
		},
	};
}
