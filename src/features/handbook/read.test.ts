import { describe, expect, test } from 'vitest';
import type { Element } from 'hast';
import type { Handbook } from './handbook.ts';
import { handbookOf } from './read.ts';
import { smallBook, smallMethod, smallPage } from './testing/small.ts';
import { findAll, textOf } from '../../site/tree.ts';

const sectionOf = (book: Handbook, id: string) =>
	book.parts.flatMap(({ sections }) => sections).find((section) => section.id === id)!;
const hrefsOf = (body: string) =>
	findAll({ type: 'root', children: sectionOf(smallBook(body), 'levers-allies').body }, (one) =>
		Object.hasOwn(one.properties, 'href'),
	).map(({ properties }) => properties['href']);

describe('handbookOf', () => {
	test('reads parts, and the pages in them, in the order of the method', () => {
		expect(
			smallBook().parts.map(({ id, title, sections }) => [
				id,
				title,
				sections.map((one) => one.title),
			]),
		).toEqual([
			['barriers', 'Drempels', ['Schotten tussen diensten']],
			['levers', 'Hefbomen', ['Coalitie van bondgenoten', 'Sponsor én reservesponsor']],
			['guide', 'Gids', ['Voor de coach']],
			['glossary', 'Woordenlijst', ['Woordenlijst']],
		]);
	});

	test('keeps summary, facts and address of a page apart from its text', () => {
		const { summary, facts, body, address } = sectionOf(smallBook(), 'levers-allies');
		expect(summary).toBe('Over Coalitie van bondgenoten.');
		expect(facts).toEqual([
			{ label: 'Merkbaar na', value: 'maanden' },
			{
				label: 'Op de site',
				value: 'site.example/base/levers/allies',
				href: 'https://site.example/base/levers/allies/',
			},
		]);
		expect(body.map((node) => textOf(node as Element))).toEqual(['Je zoekt medestanders.']);
		expect(address).toBe('https://site.example/base/levers/allies/');
	});

	test('says which items go with each, both ways, and none that the book has not', () => {
		expect(sectionOf(smallBook(), 'levers-allies').relations).toEqual([
			{
				label: 'Welke drempels deze hefboom helpt opheffen',
				items: [{ id: 'barriers-silos', title: 'Schotten tussen diensten' }],
			},
		]);
		expect(
			sectionOf(smallBook(), 'barriers-silos').relations[0]?.items.map(({ id }) => id),
		).toEqual(['levers-allies', 'levers-sponsor']);
	});

	test('names levers and barriers in the index by the alphabet', () => {
		expect(smallBook().index.map(({ items }) => items.map(({ title }) => title))).toEqual([
			['Schotten tussen diensten'],
			['Coalitie van bondgenoten', 'Sponsor én reservesponsor'],
		]);
	});

	test('puts a title in quotation marks in the index at its first letter', () => {
		const quoted = smallPage().replaceAll('Sponsor én reservesponsor', '‘Sponsor’ en reserve');
		const { index } = handbookOf(quoted, smallMethod, 'nl', '2027-03-01');
		expect(index[1]!.items.map(({ title }) => title)).toEqual([
			'Coalitie van bondgenoten',
			'‘Sponsor’ en reserve',
		]);
	});

	test('leads links to what is in the book there, and the rest to the site', () => {
		expect(
			hrefsOf(`<p><a href="#levers-sponsor--begin">a</a> <a href="#ref-edmondson-1999">b</a>
				<a href="#guide-privacy--cookies">c</a> <a href="/base/scan/">d</a>
				<a href="https://elsewhere.example/">e</a></p>`),
		).toEqual([
			'#levers-sponsor--begin',
			'#ref-edmondson-1999',
			'https://site.example/base/guide/privacy/#cookies',
			'https://site.example/base/scan/',
			'https://elsewhere.example/',
		]);
	});

	test('takes out what only works on a screen', () => {
		const body = '<p>Lees.</p><p data-print="no">Klik.</p><button>Druk</button>';
		const text = sectionOf(smallBook(body), 'levers-allies').body.map((node) =>
			textOf(node as Element),
		);
		expect(text).toEqual(['Lees.']);
	});

	test('refuses a page that has no text any more', () => {
		const empty = smallPage().replace('sl-markdown-content', 'other');
		expect(() => handbookOf(empty, smallMethod, 'nl', '2027-03-01')).toThrow(/has no text/);
		const other = smallPage().replaceAll('joined-page', 'other');
		expect(() => handbookOf(other, smallMethod, 'nl', '2027-03-01')).toThrow(/has no sections/);
	});
});
