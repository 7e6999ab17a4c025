import type { SessionFacts } from '../../method/schemas/session.ts';
import { neededIn } from '../../method/sessions/needed.ts';

/** What is used in a session, as items of a kit: worksheets, texts, decks of cards and posters. */
export function usedIn(session: SessionFacts): string[] {
	const needed = neededIn(session);
	return [
		...needed.worksheets.map((one) => `worksheets/${one}`),
		...needed.texts.map((one) => `texts/${one}`),
		...session.cards.map((deck) => `cards/${deck}`),
		...session.posters.map((id) => `posters/${id}`),
	];
}
