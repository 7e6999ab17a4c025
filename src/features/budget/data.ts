import type { Language } from '../../language/locales.ts';
import { nameOf, nodesOf } from '../../method/graph.ts';
import { methodology, rules } from '../../method/methodology.ts';
import type { Hours } from '../../method/schemas/hours.ts';
import type { NamedSession } from './wording.ts';
import { countedSessions } from './year.ts';

/** The sessions of the year that take hours, in its order, with their names. */
export function yearIn(language: Language): NamedSession[] {
	const inOrder = nodesOf(methodology, 'sessions').map(
		({ id }) => [nameOf(id), methodology.sessions.get(nameOf(id))!] as const,
	);
	return countedSessions(inOrder).map((one) => ({
		...one,
		title: methodology.sessions.get(one.id)!.title[language],
	}));
}

/** The numbers that the calculation starts from. They stand with the rule on hours. */
export function startNumbers(): Hours {
	const numbers = rules.get('hours')?.hours;
	if (!numbers) throw new Error('content/rules/hours.yaml has no “hours:” to calculate with.');
	return numbers;
}
