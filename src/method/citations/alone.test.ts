import { expect, test } from 'vitest';
import { apaOfEach } from './alone.ts';
import type { CitedPage } from './page-work.ts';

const page = (id: string, changes: Partial<CitedPage> = {}): CitedPage => ({
	id,
	type: 'webpage',
	title: 'Bondgenoten',
	author: [{ literal: 'Redactie' }],
	'container-title': 'De methode',
	issued: { 'date-parts': [[2026, 11, 4]] },
	URL: `https://x.example/${id}/`,
	language: 'nl',
	...changes,
});

test('apaOfEach writes the day before the month, in the words of the language', () => {
	expect(apaOfEach([page('a')], 'nl').get('a')).toBe(
		'Redactie. (2026, 4 november). <i>Bondgenoten</i>. De methode. https://x.example/a/',
	);
	expect(apaOfEach([page('a')], 'en').get('a')).toContain('(2026, 4 November)');
});

test('apaOfEach gives no letter to pages of one author and year', () => {
	const both = apaOfEach([page('a'), page('b')], 'nl');
	expect(both.get('a')!.replaceAll('/a/', '/b/')).toBe(both.get('b'));
});

test('apaOfEach says so where there is no date, and sorts people by family name', () => {
	const { issued: _, ...undated } = page('a', { author: [{ family: 'Peeters', given: 'Ann' }] });
	expect(apaOfEach([undated], 'nl').get('a')).toMatch(/^Peeters, A\. \(z\.d\.\)\./);
	expect(apaOfEach([undated], 'en').get('a')).toMatch(/^Peeters, A\. \(n\.d\.\)\./);
});

test('apaOfEach gives the DOI of the whole', () => {
	const html = apaOfEach([page('a', { DOI: '10.5281/zenodo.1' })], 'en').get('a');
	expect(html).toContain('https://doi.org/10.5281/zenodo.1');
});
