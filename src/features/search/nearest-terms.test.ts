import { expect, test } from 'vitest';
import type { Terms } from './format.ts';
import { nearestTerms } from './nearest-terms.ts';

const terms: Terms = [
	['lever', 'hefboom'],
	['ally', 'bondgenoot', 'medestander'],
	['barrier', 'drempel', 'hinderpaal'],
	['sponsor', 'sponsor'],
	['sponsorship', 'sponsoring'],
];
const near = (query: string, most?: number) => nearestTerms(query, terms, most).map(({ id }) => id);

test('the term that looks most like what was asked comes first', () => {
	expect(near('sponsoor', 2)).toEqual(['sponsor', 'sponsorship']);
	expect(near('hefbom')[0]).toBe('lever');
});

test('a term is found by its other words, and by one word of a query', () => {
	expect(near('medestanders')[0]).toBe('ally');
	expect(near('de hinderpalen bij ons')[0]).toBe('barrier');
});

test('a term is called what the glossary calls it, however it was found', () => {
	expect(nearestTerms('medestander', terms, 1)).toEqual([{ id: 'ally', term: 'bondgenoot' }]);
});

test('no term is offered for what looks like none', () => {
	expect(near('')).toEqual([]);
	expect(near('qzqzqzqz')).toEqual([]);
});
