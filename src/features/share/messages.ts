import type { UiKey } from '../../language/keys.ts';

/** The end of a key in `content/i18n/`. */
type Problem =
	Extract<UiKey, `share.problem.${string}`> extends `share.problem.${infer Name}` ? Name : never;

/**
 * The sentences of the schemas and of the form, by what they are called among the words. Authors of
 * files read them in English, as they stand in the schemas; who fills in the form reads the same
 * sentence in the language of the page.
 */
const names: Readonly<Record<string, Problem>> = {
	'Write a summary of at least 30 characters.': 'summaryShort',
	'Keep the summary under 200 characters.': 'summaryLong',
	'Write the name in full.': 'name',
	'Write a country as two capitals, such as BE.': 'country',
	'Write a year of four figures, from 1900 to 2100.': 'year',
	'The last year comes before the first year.': 'years',
	'Write an address that starts with https://.': 'address',
	'Leave out mail addresses and telephone numbers.': 'personal',
	'Keep a section under 4,000 characters.': 'section',
	'Keep it under 200 characters.': 'long',
	'Write a title that says what the story is about.': 'title',
	'Write plain sentences: too many signs such as { [ | - stand here.': 'signs',
};

/** What is wrong with an answer, in the language of the reader. */
export function sentence(message: string, words: Readonly<Record<string, string>>): string {
	const name = names[message];
	return (name && words[name]) ?? message;
}
