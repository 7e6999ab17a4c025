import { longDate } from '../../language/day.ts';
import { allowedInXml } from '../../language/escaped.ts';
import type { Language } from '../../language/locales.ts';
import { inputsOf, type Answers } from '../../method/worksheets/inputs.ts';
import type { Sheet } from '../../method/worksheets/resolve.ts';

/**
 * The answers as a document says them: dates in words, and nothing that cannot stand in XML.
 *
 * Every input of the sheet has a text, which is empty when it was not answered.
 */
export function readable(sheet: Sheet, answers: Answers, language: Language): Answers {
	return Object.fromEntries(
		inputsOf(sheet, answers).map(({ name, kind }) => {
			const answer = Object.hasOwn(answers, name) ? plain(answers[name]!) : '';
			return [name, kind === 'date' ? inWords(answer, language) : answer];
		}),
	);
}

/**
 * A text with one kind of line break, and without the characters that XML forbids: a single one of
 * those, pasted along with a text, and Word refuses the whole document.
 */
export function plain(text: string): string {
	return allowedInXml(text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n'));
}

/** The day that an answer says; the answer itself when it is no day. */
function inWords(answer: string, language: Language): string {
	const day = new Date(`${answer}T12:00:00Z`);
	const known = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${answer}T`);
	return known ? longDate(day, language) : answer;
}
