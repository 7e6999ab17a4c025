import { describe, expect, test } from 'vitest';
import { changed, nl } from './testing/small-content.ts';
import { smallSlips } from './testing/small-slips.ts';

const { facts, prose, said } = smallSlips();

describe('a citation that nobody would find', () => {
	const work = (id: string) => `{ "id": "${id}", "type": "book", "title": "Moves" }`;
	const bibliography = {
		'content/bibliography.json': `[${[work('dutton-2001'), work('edmondson-1999')].join(', ')}]`,
	};
	test.each([
		['[@Dutton-2001]', '[@dutton-2001]'],
		['[@duttonMoves2001]', '[@dutton-2001]'],
		['[@dutton_2001]', '[@dutton-2001]'],
		['[@ dutton-2001]', '[@dutton-2001]'],
		['[@dutton-2001 p. 4]', '[@dutton-2001, p. 4]'],
		['(@dutton-2001)', '[@dutton-2001]'],
		['Zoals @dutton-2001 zegt', '[@dutton-2001]'],
		['Zoals @Dutton-2001 zegt', '[@dutton-2001]'],
		['[zie *hier* @dutton-2001]', '[@dutton-2001]'],
		['[@dutton-2001, @edmondson-1999]', '[@dutton-2001; @…]'],
	])('%s', async (text, meant) => {
		const found = await said({
			...changed(nl, 'Niemand is eigenaar', `${text}.\n\nNiemand is eigenaar`),
			...bibliography,
		});
		expect(found).toEqual([
			expect.stringMatching(/^13:\d+ “[^”]*” is not a citation as the site reads them.* → Write “/),
		]);
		expect(found[0]).toContain(`Write “${meant}”`);
	});

	test.each(['mail post@example.org', 'volg @samen op het net', '`[@Dutton-2001]`'])(
		'is not %s',
		async (text) => {
			expect(await prose(text)).toEqual([]);
		},
	);

	test('written without its hyphen is guessed', async () => {
		const text = changed(nl, '@edmondson-1999', '@dutton2001');
		expect(await said({ ...text, ...bibliography })).toEqual([
			'13:21 “@dutton2001” is cited, but it is not in content/bibliography.json. → Did you mean “dutton-2001”?',
		]);
	});

	test('in the facts gets the same guess', async () => {
		expect(await facts('  group:', '  sources: [edmondsonSafety1999]\n  group:')).toEqual([
			expect.stringContaining('→ Did you mean “edmondson-1999”?'),
		]);
		expect(await facts('  group:', '  sources: [@edmondson-1999]\n  group:')).toEqual([
			'8:12 The brackets here make no list and no text: “[@edmondson-1999]”. → A work is named here by its id alone: write “  sources: [edmondson-1999]”.',
		]);
	});
});
