import type { Language } from '../../language/locales.ts';
import type { UnitFacts } from '../schemas/unit.ts';

/** What is handed in, in one language. */
export interface HandIn {
	what: string;
	/** What else there is to say of it. */
	note?: string;
}

/** When work is handed in: before a class, or at the end of a week. */
export interface Due {
	by: 'class' | 'week';
	/** The number of that class or week. */
	number: number;
	/** The day, in words, where it is known. */
	day?: string;
}

/** As much of a unit as says when its work is handed in. */
interface Unit {
	order: number;
	assignment: { handIn: { before?: number | undefined } };
}

/** Gives one of the sentences that say when. */
type Say = (
	key: `due.${Due['by']}${'' | 'On'}`,
	values: Readonly<Record<string, unknown>>,
) => string;

/** When the work of a unit is handed in, in the whole course. */
export function dueOf({ order, assignment: { handIn } }: Unit): Due {
	return handIn.before === undefined
		? { by: 'week', number: order }
		: { by: 'class', number: handIn.before };
}

/** What is handed in for a unit, in a language. */
export function handInOf({ assignment }: UnitFacts, language: Language): HandIn {
	const { what, note } = assignment.handIn;
	return { what: what[language], ...(note && { note: note[language] }) };
}

/** What is handed in and when, as readers get it. */
export function handInText({ what, note }: HandIn, due: Due, say: Say): string {
	const { by, number, day } = due;
	const sentence = say(`due.${by}${day === undefined ? '' : 'On'}`, { what, number, day });
	return note === undefined ? sentence : `${sentence} ${note}`;
}
