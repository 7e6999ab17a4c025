import type { Language } from '../../../language/locales.ts';
import { wordsOf } from '../../../language/words.ts';
import type { SessionFacts } from '../../../method/schemas/session.ts';
import type { Poster } from './poster.ts';
import { sayer } from './said.ts';

/**
 * The rounds of one case: the rows of the session between the arrival and the first break. What
 * comes after the break goes as before.
 */
export function roundsOf(
	file: string,
	{ summary, rows }: SessionFacts,
	language: Language,
): Pick<Poster, 'lead' | 'body'> {
	const say = sayer(file, language);
	const t = wordsOf(language);
	const end = rows.findIndex(({ form }) => form === 'break');
	const ofCase = rows.slice(1, end === -1 ? undefined : end);
	let from = 0;
	return {
		lead: say(summary, 'summary'),
		body: {
			kind: 'rounds',
			rounds: ofCase.map((row, index) => {
				const at = (...path: (string | number)[]) => ['rows', index + 1, ...path];
				const begin = from;
				from += row.minutes;
				return {
					from: begin,
					minutes: row.minutes,
					length: t('session.minutes', { minutes: row.minutes }),
					title: say(row.title, ...at('title')),
					...(row.do && { todo: say(row.do, ...at('do')) }),
					say: row.say.map((one, place) => say(one, ...at('say', place))),
				};
			}),
			whole: from,
		},
	};
}
