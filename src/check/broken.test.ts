import { describe, expect, test } from 'vitest';
import { checkBroken } from './broken.ts';
import type { Page } from './page.ts';
import { smallSlips } from './testing/small-slips.ts';

const { facts, prose } = smallSlips();

/** What is said of a text, without the hints. */
const messages = async (text: string) =>
	(await prose(text)).map((one) => one.replace(/^[\d:]* | → .*/g, ''));

describe('Markdown that is not whole', () => {
	test.each([
		[
			'[silo’s](/barriers/silos/',
			'“[silo’s](/barriers/silos/” is no link, and readers would see its brackets.',
		],
		[
			'[silo’s] (/barriers/silos/)',
			'“[silo’s] (/barriers/silos/)” is no link, and readers would see its brackets.',
		],
		[
			'(silo’s)[/barriers/silos/]',
			'“(silo’s)[/barriers/silos/]” has the brackets of a link the wrong way round.',
		],
		[
			'![Een dag](./foto dag.png)',
			'“![Een dag](./foto dag.png)” is no image, and readers would see its brackets.',
		],
		['Een noot.[^1]', '“[^1]” is a footnote, and pages have none.'],
		['**Kies een maandag.', '“**” starts or ends nothing here, so readers see two asterisks.'],
		['[silo’s]()', 'This link has no address.'],
		['[](/barriers/silos/)', 'The link to “/barriers/silos/” has no words, so nobody sees it.'],
		['| Dag | Uur |\n| ma | 9 |', 'This is no table yet, and readers would see its strokes.'],
		['Kies Ã©Ã©n collega.', '“Ã©Ã©n” holds signs that another program made of a letter.'],
		[
			'Kies \uFFFD\uFFFDn collega.',
			'“\uFFFD\uFFFDn” holds signs that another program made of a letter.',
		],
		['Een collegaâ€™s idee.', '“collegaâ€™s” holds signs that another program made of a letter.'],
		[
			':::note[Let op]\nTekst.',
			'This aside is not closed, so all that comes after it stands in it.',
		],
	])('in %j', async (text, message) => {
		expect(await messages(text)).toContain(message);
	});

	test.each([
		'**Vet** en *schuin*, [een pagina](/barriers/silos/) en (haakjes) [met @niets].',
		'Wie een \\*\\* wil tonen, schrijft dat zo.',
		'| Dag | Uur |\n| --- | --- |\n| ma | 9 |',
		':::note[Let op]\nTekst.\n:::',
		'Één café in Ångström, met SÃO PAULO.',
	])('is not found in %j', async (text) => {
		const said = await messages(text);
		expect(said.filter((one) => /readers|closed|holds signs|no words/.test(one))).toEqual([]);
	});

	test('says where, and counts the columns of the table', async () => {
		const [found] = (await prose('Zie dit.\n\n| Dag | Uur |\n| ma | 9 |')).filter((one) =>
			one.includes('table'),
		);
		expect(found).toMatch(/^\d+:1 .* → Write “\| --- \| --- \|” on a line below the first one\.$/);
	});

	test('reads the facts too', async () => {
		expect((await facts('Niemand', 'NiemÃ¢nd')).join()).toContain(
			'holds signs that another program made',
		);
	});
});

describe('an address without its beginning', () => {
	test.each([
		['www.example.org', 'Write “https://www.example.org”, if that address exists.'],
		['silos.mdx', 'Write “/barriers/silos/”.'],
		['../barriers/silos.mdx#begin', 'Write “/barriers/silos/#begin”.'],
		['http://example.org', 'Write “https://example.org”, if that address exists.'],
	])('%s is told of once, as it should be written', async (url, hint) => {
		const said = (await prose(`Zie [dit](${url}).`)).filter((one) => one.includes('The link'));
		expect(said.map((one) => one.split(' → ')[1])).toEqual([hint]);
	});
});

test.each([
	['[', 100_000],
	['![', 50_000],
	['(a)[/', 20_000],
	['[a](/', 20_000],
	['[^', 50_000],
])('“%s” without an end is read as quickly as any text', async (piece, count) => {
	const start = performance.now();
	checkBroken(page(piece.repeat(count)));
	expect(performance.now() - start).toBeLessThan(1000);
});

/** As much of a page as the check reads, with one paragraph of one text. */
function page(text: string): Page {
	const position = { start: { line: 1, column: 1 }, end: { line: 1, column: text.length + 1 } };
	const children = [{ type: 'text', value: text, position }];
	const tree = { type: 'root', children: [{ type: 'paragraph', children, position }] };
	return { file: 'x.mdx', tree, lines: [text] } as unknown as Page;
}
