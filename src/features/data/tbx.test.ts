import { expect, test } from 'vitest';
import { tbxOf } from './tbx.ts';

const file = tbxOf(
	{
		terms: [
			{
				id: 'r-and-d',
				term: { nl: 'R&D <nieuw>', en: 'R&D' },
				definition: { nl: 'Onderzoek & “ontwikkeling”.' },
				aka: { nl: ['O&O'], en: undefined, de: undefined },
				see: [],
				sources: [],
			},
			{
				id: 'ally',
				term: { en: 'ally' },
				definition: { en: 'Who shares your concern.' },
				aka: { nl: undefined, en: undefined, de: undefined },
				see: [],
				sources: [],
			},
		],
	},
	'Method & more',
	'© <editors>',
);
/** What a program reads of a term: its words, each with what it says of them. */
const of = (id: string) =>
	file
		.split('<conceptEntry ')
		.find((entry) => entry.startsWith(`id="${id}"`))!
		.match(/xml:lang="[^"]*"|<term>.*<\/term>|<descrip .*<\/descrip>|[a-z]+Term-admn-sts/g);

test('a term has its language, its meaning and its other words, whatever signs they hold', () => {
	expect(of('r-and-d')).toEqual([
		'xml:lang="nl"',
		'<descrip type="definition">Onderzoek &amp; “ontwikkeling”.</descrip>',
		'<term>R&amp;D &lt;nieuw&gt;</term>',
		'preferredTerm-admn-sts',
		'<term>O&amp;O</term>',
		'admittedTerm-admn-sts',
		'xml:lang="en"',
		'<term>R&amp;D</term>',
		'preferredTerm-admn-sts',
	]);
	expect(file).toContain('<title>Method &amp; more</title>');
	expect(file).toContain('<p>© &lt;editors&gt;</p>');
});

test('a term says nothing in a language into which it was not translated', () => {
	expect(of('ally')).toEqual([
		'xml:lang="en"',
		'<descrip type="definition">Who shares your concern.</descrip>',
		'<term>ally</term>',
		'preferredTerm-admn-sts',
	]);
});
