import { describe, expect, test } from 'vitest';
import { markSpoken } from './mark.ts';
import { phrasesFor } from './phrases.ts';

const piecesOf = phrasesFor('de', [
	{ nl: 'Wie is erbij', en: 'Who is there', de: 'Wer dabei ist' },
	{ nl: 'De kring & de gast', en: 'The circle & its host' },
	{ nl: 'om af te drukken', en: 'made to print' },
]);
const inBody = (body: string) => `<!DOCTYPE html><html lang="de"><body>${body}</body></html>`;
const marked = (body: string) => markSpoken(inBody(body), piecesOf);

describe('markSpoken', () => {
	test.each([
		['<p class=a>Who is there</p>', '<p lang="en" class=a>Who is there</p>'],
		[
			'<p>The circle &amp; its host <a href="/">PDF</a> made to print (1 kB)</p>',
			'<p><span lang="en">The circle &amp; its host</span> <a href="/">PDF</a> <span lang="en">made to print</span> (1 kB)</p>',
		],
		[
			'<main lang="en"><p>Who is there</p><p>Wer dabei ist</p></main>',
			'<main lang="en"><p>Who is there</p><p lang="de">Wer dabei ist</p></main>',
		],
		['<option>Who is there</option>', '<option lang="en">Who is there</option>'],
		['<p lang="en">Wer dabei ist</p>', '<p lang="en"><span lang="de">Wer dabei ist</span></p>'],
	])('says it of %s', (before, after) => {
		expect(marked(before)).toBe(inBody(after));
	});

	test.each([
		'<p>Wer dabei ist</p>',
		'<p lang="en">Who is there</p>',
		'<script>"Who is there"</script>',
		'<textarea>Who is there</textarea>',
		'<svg><text>PDF made to print<tspan>x</tspan></text></svg>',
		'<input value="Who is there">',
	])('leaves %s as it is', (body) => {
		expect(marked(body)).toBe(inBody(body));
	});
});
