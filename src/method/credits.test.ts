import { describe, expect, test } from 'vitest';
import { contributorsOf, creditsOf, type CreditedPage } from './credits.ts';

const pages = (entries: Record<string, CreditedPage>) => new Map(Object.entries(entries));
const nobody = { authors: [], translators: [], reviewers: [] };

describe('creditsOf', () => {
	test('names nobody when the page does not', () => {
		expect(creditsOf(pages({ 'levers/allies': {} }), 'levers/allies')).toEqual(nobody);
	});

	test('names the author of the original beside the translator', () => {
		const both = pages({
			'cases/x': { authors: ['Ann'], reviewers: ['Bo'] },
			'en/cases/x': { follows: 'bcdfghjklm', translators: ['Cy'] },
		});
		expect(creditsOf(both, 'en/cases/x')).toEqual({
			authors: ['Ann'],
			translators: ['Cy'],
			reviewers: [],
		});
	});

	test('finds the original of a page that was written first in English', () => {
		const both = pages({
			'cases/x': { follows: 'bcdfghjklm', translators: ['Cy'] },
			'en/cases/x': { authors: ['Ann'] },
		});
		expect(creditsOf(both, 'cases/x').authors).toEqual(['Ann']);
	});

	test('lets a translation name authors of its own', () => {
		const both = pages({
			'cases/x': { authors: ['Ann'] },
			'en/cases/x': { follows: 'bcdfghjklm', authors: ['Ann', 'Dee'] },
		});
		expect(creditsOf(both, 'en/cases/x').authors).toEqual(['Ann', 'Dee']);
	});
});

describe('contributorsOf', () => {
	test('lists everyone by name, with what they did', () => {
		const all = pages({
			'levers/b': { authors: ['Élise'], reviewers: ['Bo'] },
			'levers/a': { authors: ['Élise'] },
			'en/levers/a': { translators: ['Bo'], follows: 'bcdfghjklm' },
		});
		expect(contributorsOf(all, 'nl')).toEqual([
			{ name: 'Bo', pages: { ...nobody, translators: ['levers/a'], reviewers: ['levers/b'] } },
			{ name: 'Élise', pages: { ...nobody, authors: ['levers/a', 'levers/b'] } },
		]);
	});

	test('counts a page once that names someone in both languages', () => {
		const all = pages({ 'a/b': { reviewers: ['Bo'] }, 'en/a/b': { reviewers: ['Bo'] } });
		expect(contributorsOf(all, 'en')[0]?.pages.reviewers).toEqual(['a/b']);
	});
});
