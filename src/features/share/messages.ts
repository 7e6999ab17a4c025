import type { Language } from '../../language/locales.ts';

/**
 * The sentences of the schemas and of the form in Dutch. Authors of files read them in English, as
 * they stand in the schemas; who fills in the form reads the same sentence in the language of the
 * page.
 */
const dutch: Readonly<Record<string, string>> = {
	'Write a summary of at least 30 characters.': 'Schrijf een samenvatting van minstens 30 tekens.',
	'Keep the summary under 200 characters.': 'Hou de samenvatting onder 200 tekens.',
	'Write the name in full.': 'Schrijf de naam voluit.',
	'Write a country as two capitals, such as BE.':
		'Schrijf een land als twee hoofdletters, zoals BE.',
	'Write a year of four figures, from 1900 to 2100.':
		'Schrijf een jaartal van vier cijfers, van 1900 tot 2100.',
	'The last year comes before the first year.': 'Het laatste jaar komt voor het eerste.',
	'Write an address that starts with https://.': 'Schrijf een adres dat met https:// begint.',
	'Leave out mail addresses and telephone numbers.': 'Laat mailadressen en telefoonnummers weg.',
	'Keep a section under 4,000 characters.': 'Hou een deel onder 4000 tekens.',
	'Keep it under 200 characters.': 'Hou het onder 200 tekens.',
	'Write a title that says what the story is about.':
		'Schrijf een titel die zegt waarover het verhaal gaat.',
	'Write plain sentences: too many signs such as { [ | - stand here.':
		'Schrijf gewone zinnen: er staan te veel tekens zoals { [ | - in.',
};

/** What is wrong with an answer, in the language of the reader. */
export function sentence(message: string, language: Language): string {
	return language === 'nl' ? (dutch[message] ?? message) : message;
}
