import { describe, expect, test } from 'vitest';
import { phrasesFor } from './phrases.ts';

const piecesOf = phrasesFor('de', [
	{ nl: 'Wie is erbij', en: 'Who is there', de: 'Wer dabei ist' },
	{ nl: 'Iedereen kent de kring.', en: 'Everyone knows the circle.' },
	{ nl: 'de kringgastheer', en: 'the circle host' },
	{ nl: '{{who}} leidt', en: '{{who}} leads' },
	{ nl: 'om af te drukken', en: 'to print' },
	{ nl: 'Pagina {{page}} van {{pages}}', en: 'Page {{page}} of {{pages}}' },
	{ nl: 'Team', en: 'Team' },
	{ nl: 'ook', en: 'also' },
	{ nl: 'hefboom', en: 'lever', de: 'Hebel' },
]);

/** What is known of a text, with each piece as it stands there. */
const known = (text: string) =>
	piecesOf(text).map(({ from, to, language }) => `${language}: ${text.slice(from, to).trim()}`);

describe('phrasesFor', () => {
	test.each([
		['what was translated', 'Wer dabei ist', ['de: Wer dabei ist']],
		['what readers get instead', 'Everyone knows the circle.', ['en: Everyone knows the circle.']],
		['the text of another language', 'Iedereen kent de kring.', ['nl: Iedereen kent de kring.']],
		[
			'a text between quotation marks',
			'‘Everyone knows the circle.’',
			['en: ‘Everyone knows the circle.’'],
		],
		[
			'a text among others',
			'Wer dabei ist: Everyone knows the circle.',
			['de: Wer dabei ist', 'en: Everyone knows the circle.'],
		],
		['a text around a blank', 'the circle host leads', ['en: the circle host leads']],
		['a short text that stands apart', 'to print (78 kB)', ['en: to print']],
		['a text with other numbers', 'Page 2 of 11', ['en: Page 2 of 11']],
	])('knows %s', (_, text, pieces) => {
		expect(known(text)).toEqual(pieces);
	});

	test.each([
		['what nobody wrote', 'Das hier schrieb eine Autorin selbst.'],
		['a word that the whole languages share', 'Team'],
		['a word of another language in a sentence', 'Sie kam, also, zu spät.'],
		['a phrase that goes on as another word', 'Everyone knows the circles.'],
	])('says nothing of %s', (_, text) => {
		expect(known(text)).toEqual([]);
	});
});
