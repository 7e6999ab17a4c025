import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followsPattern } from '../../method/schemas/follows.ts';
import { parseBody } from '../guard/parse.ts';
import type { Words } from './meaning.ts';
import { revisionOf, revisionOfFile } from './revision.ts';

const words = { title: 'Bondgenoten', description: 'Zoek de mensen die het met je eens zijn.' };
const body = `## Wat het is

Een *bondgenoot* deelt je zorg [@dutton-2001].
Iemand die [meeloopt](/levers/allies/).

- Eén
- Twee

| a | b |
| --- | --- |
| 1 | 2 |
`;
/** The revision of a page by its prose, without its frontmatter. */
function revisionOfBody(words: Words, text: string): string | undefined {
	const parsed = parseBody(text);
	return 'tree' in parsed ? revisionOf(words, parsed.tree) : undefined;
}

const revision = revisionOfBody(words, body);

describe('the revision of a page', () => {
	test.each([
		['line breaks', body.replace('.\nIemand', '. Iemand')],
		['blank lines', body.replaceAll('\n\n', '\n\n\n')],
		['spaces at the end of a line', body.replaceAll('.\n', '. \n')],
		['Windows line ends', body.replaceAll('\n', '\r\n')],
		['the sign of a list', body.replace(/^- /gm, '* ')],
		['a looser list', body.replace('- Eén\n', '- Eén\n\n')],
		['the sign of an emphasis', body.replaceAll('*', '_')],
		['the width of a table', body.replace('| 1 | 2 |', '|   1   |  2 |')],
	])('stays the same with other %s', (_what, text) => {
		expect(revisionOfBody(words, text)).toBe(revision);
	});

	test.each([
		['a word', body.replace('zorg', 'zorgen')],
		['an emphasis', body.replaceAll('*', '**')],
		['a heading', body.replace('## Wat', '### Wat')],
		['a citation', body.replace('dutton-2001', 'dutton-2002')],
		['where a link leads', body.replace('/levers/allies/', '/levers/anchoring/')],
		['an item of a list', body.replace('- Twee\n', '')],
		['the order of a list', body.replace('- Eén\n- Twee', '- Twee\n- Eén')],
		['the kind of a list', body.replace('- Eén\n- Twee', '1. Eén\n2. Twee')],
		['a cell', body.replace('| 1 |', '| 3 |')],
		['a paragraph, cut in two', body.replace('.\nIemand', '.\n\nIemand')],
	])('changes with %s', (_what, text) => {
		expect(text).not.toBe(body);
		expect(revisionOfBody(words, text)).not.toBe(revision);
	});

	test.each([
		['what a picture shows', '![Een kaart](./kaart.png)', '![Een web](./kaart.png)'],
		['the label of an aside', ':::note[Let op]\nTekst.\n:::', ':::note[Weet]\nTekst.\n:::'],
		['the kind of an aside', ':::note\nTekst.\n:::', ':::tip\nTekst.\n:::'],
		['what a component shows', '<Rule id="stays" />', '<Rule id="hours" />'],
	])('changes with %s', (_what, one, other) => {
		expect(revisionOfBody(words, one)).toBeDefined();
		expect(revisionOfBody(words, one)).not.toBe(revisionOfBody(words, other));
	});

	test('changes with the words in the frontmatter, not with its facts', () => {
		const file = (title: string, order: number) =>
			revisionOfFile(`---\ntitle: ${title}\nlever:\n  order: ${order}\n---\n\n${body}`);
		expect(file('Bondgenoten', 1)).toBe(file('Bondgenoten', 2));
		expect(file('Bondgenoten', 1)).not.toBe(file('Medestanders', 1));
	});

	test('is the same for a file and for its parts', () => {
		const { title, description } = words;
		expect(revisionOfFile(`---\ntitle: ${title}\ndescription: ${description}\n---\n${body}`)).toBe(
			revision,
		);
	});

	test('does not exist for a file that is not a page', () => {
		expect(revisionOfFile('text')).toBeUndefined();
		expect(revisionOfFile('---\ntitle: a\n---\n{')).toBeUndefined();
	});

	test('is ten letters that YAML reads as text', () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				expect(revisionOfBody({ title }, '')).toMatch(followsPattern);
			}),
		);
	});
});
