import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCopy, emptyNotebook, isEmpty, type Notebook } from './copies.ts';
import { mergeNotebooks } from './merge.ts';
import { notebook } from './testing/answer-arbitraries.ts';

const written = (goal: string, name = ''): Notebook =>
	addCopy(emptyNotebook, { name, answers: { goal } });
const goals = ({ copies }: Notebook) => copies.map(({ answers }) => answers['goal']);

describe('two notebooks together', () => {
	test('are the other one where nothing was written', () => {
		expect(mergeNotebooks(emptyNotebook, written('one'))).toEqual(written('one'));
	});

	test('have a copy once that both have', () => {
		const own = written('one');
		expect(mergeNotebooks(own, own)).toEqual(own);
	});

	test('keep both versions of what was changed, and open what was open', () => {
		const both = mergeNotebooks(written('one'), written('two'));
		expect(goals(both)).toEqual([undefined, 'one', 'two']);
		expect(both.open).toBe(written('one').open);
		expect(new Set(both.copies.map(({ id }) => id)).size).toBe(3);
	});

	test('lose nothing that was written, whatever they hold', () => {
		fc.assert(
			fc.property(notebook, notebook, (own, other) => {
				const { copies, next } = mergeNotebooks(own, other);
				const said = (some: Notebook['copies']) =>
					some.filter((copy) => !isEmpty(copy)).map(({ answers }) => answers);
				expect(said(copies)).toEqual(expect.arrayContaining(said(own.copies)));
				expect(said(copies)).toEqual(expect.arrayContaining(said(other.copies)));
				expect(copies.every(({ id }) => id < next)).toBe(true);
			}),
		);
	});
});
