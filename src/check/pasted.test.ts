import { describe, expect, test } from 'vitest';
import { smallSlips } from './testing/small-slips.ts';

const { prose } = smallSlips();

describe('what was pasted into a page', () => {
	test.each([
		[
			'• een\n• twee',
			'A line starts with “•”, which readers see as it is: this is not a list yet.',
			2,
		],
		['– een', 'A paragraph starts with “–”: readers see a dash, not a list.', 1],
		['-een', 'There is no space after “-”, so this is text and no list.', 1],
		['1.Een', 'There is no space after “1.”, so this is text and no list.', 1],
		['###Kop', 'There is no space after “###”, so this is text and no heading.', 1],
		['-\u00A0een', 'A non-breaking space follows “-”, so readers see that sign as it is.', 1],
		['##\u00A0Kop', 'A non-breaking space follows “##”, so readers see that sign as it is.', 1],
		[
			'### Een\u00A0kop',
			'There is a non-breaking space in this heading, so links to it would not find it.',
			1,
		],
		[
			'Verwij\u00ADzing',
			'There is a soft hyphen here, which nobody sees and the search does not read over.',
			1,
		],
		['Een noot.[^1]\n\n[^1]: De noot.', '“[^1]” is a footnote, and pages have none.', 1],
		['[^1]: De noot.', '“[^1]” is a footnote, and pages have none.', 1],
		[
			'```{include} x.md\n```',
			'“```{include}” is an order to another program, and readers would see it.',
			1,
		],
		[
			'```{note}\nx\n```',
			'“```{note}” is an order to another program, and readers would see it.',
			1,
		],
		[
			'::: {.callout-note}\nTekst.\n:::',
			'“::: {.callout-note}” starts a block as Quarto or Pandoc writes it.',
			2,
		],
		['!!! note', '“!!! note” is an order to another program, and readers would see it.', 1],
		[
			'> [!NOTE]\n> Let op.',
			'“[!NOTE]” is an order to another program, and readers would see it.',
			1,
		],
		[
			'Zie [[allies]].',
			'“[[allies]]” is a link as other programs write it, and readers would see the brackets.',
			1,
		],
		[
			'{{< include x.qmd >}}',
			'“{{< include x.qmd >}}” is an order to another program, and readers would see it as it is.',
			1,
		],
		['<!-- later -->', '“<!--” starts a comment of HTML, which a page cannot hold.', 1],
		['Te\u200Bkst', 'There is an invisible character here: U+200B (a zero-width space).', 1],
	])('%j', async (text, message, times) => {
		const found = await prose(text);
		expect(found).toHaveLength(times);
		expect(found[0]).toMatch(/^1\d:\d+ /);
		expect(found[0]).toContain(` ${message} → `);
	});

	test.each([
		'Project&rsquo;s &amp; meer',
		'Tussen 5\u00A0% en €\u00A01500',
		'#samen staat vooraan',
		'\\- geen lijst',
		'\\:::note',
		'Een – met streepjes – zin',
		'10:30 is een uur',
		'```js\nx\n```',
		'Een\ttab',
	])('is fine as %j', async (text) => {
		expect(await prose(text)).toEqual([]);
	});
});
