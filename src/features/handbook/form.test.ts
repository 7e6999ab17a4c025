import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../language/words.ts';
import type { Field } from '../../method/worksheets/resolve.ts';
import { blankForm } from './form.ts';
import { findAll, textOf } from '../../site/tree.ts';

const items = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
const formOf = (...fields: Field[]) => ({
	type: 'root' as const,
	children: blankForm({ intro: 'Vul in.', parts: [{ title: 'Vooraf', fields }] }, wordsOf('nl')),
});
const named = (tree: ReturnType<typeof formOf>, name: string) =>
	findAll(tree, ({ tagName, properties }) =>
		[tagName, properties['className']].flat().includes(name),
	);
const texts = (elements: Element[]) => elements.map(textOf);

describe('blankForm', () => {
	test('asks every question, with its help and as many lines as it needs', () => {
		const form = formOf(
			{ id: 'a', kind: 'long-text', lines: 3, label: 'Doel', help: 'Eén zin.' },
			{ id: 'b', kind: 'number', label: 'Duur', unit: 'weken' },
			{ id: 'c', kind: 'signature', label: 'Coach' },
		);
		expect(texts(named(form, 'h4'))).toEqual(['Het blad']);
		expect(texts(named(form, 'h5'))).toEqual(['Vooraf']);
		expect(texts(named(form, 'question'))).toEqual(['Doel Eén zin.', 'Duur (weken)', 'Coach']);
		expect(named(form, 'blank').map(({ properties }) => properties['dataLines'])).toEqual([
			3, 1, 2,
		]);
	});

	test('gives a box to each option, and a line where the options are the items of the method', () => {
		const form = formOf(
			{ id: 'a', kind: 'choices', label: 'Wat', options: items('Materiaal', 'Tijd') },
			{ id: 'b', kind: 'choice', label: 'Ja?', options: items('ja', 'nee') },
			{ id: 'c', kind: 'choice', label: 'Welke', options: items('x'.repeat(50)), from: 'barriers' },
		);
		expect(texts(named(form, 'li'))).toEqual(['☐\u00a0Materiaal', '☐\u00a0Tijd']);
		expect(texts(named(form, 'p'))).toContain('☐\u00a0ja ☐\u00a0nee');
		expect(named(form, 'blank')).toHaveLength(1);
	});

	test('draws a table with its heads and empty cells, unless it is too wide', () => {
		const columns = (count: number): Field => ({
			id: 'm',
			kind: 'matrix',
			label: 'Grens',
			rows: { label: 'Grens aan', items: items('Geld', 'Tijd') },
			columns: items(...'abcdefg'.slice(0, count)).map((one) => ({ ...one, kind: 'short-text' })),
		});
		const form = formOf(columns(2));
		expect(texts(named(form, 'th'))).toEqual(['Grens aan', 'a', 'b', 'Geld', 'Tijd']);
		expect(texts(named(form, 'td'))).toEqual(['', '', '', '']);
		const wide = formOf(columns(7));
		expect(named(wide, 'table')).toEqual([]);
		expect(texts(named(wide, 'p')).at(-1)).toMatch(/te breed/);
	});
});
