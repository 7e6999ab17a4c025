import { describe, expect, test } from 'vitest';
import { mainOf, readPage } from './page.ts';

const built = (inside: string, main = 'data-pagefind-body') =>
	`<html><body><nav>Menu</nav><main ${main}>${inside}</main></body></html>`;

const read = (html: string) => readPage(mainOf(html)!);

describe('readPage', () => {
	test('reads title, kind, summary, headings and text, and no furniture', () => {
		const html = built(
			`<p class="kicker" data-pagefind-meta="kind" data-pagefind-ignore><svg></svg>Hefboom</p>
			<h1 id="_top">Bondgenoten</h1><p class="lead">Zoek ze.</p>
			<p>Een <em>mede</em>stander.</p><h2 id="doel">Doel</h2><ul><li>Eén</li><li>Twee</li></ul>
			<div class="card-list"><a href="/">Andere</a></div>
			<section data-pagefind-ignore>Bronnen</section>`,
		);
		const page = read(html);
		expect(page).toMatchObject({
			title: 'Bondgenoten',
			label: 'Hefboom',
			lead: 'Zoek ze.',
			headings: ['Doel'],
			places: [],
		});
		expect(page.text.replace(/\s+/g, ' ').trim()).toBe('Een medestander. Doel Eén Twee');
	});

	test('takes a kind that an attribute names', () => {
		expect(read(built('<p data-pagefind-meta="kind:Route">Weg</p>')).label).toBe('Route');
	});

	test('makes a place of each term, work and row with an anchor, and takes it out of the page', () => {
		const page = read(
			built(
				`<h1>Begrippen</h1><dl><div id="ally"><dt>bond</dt><dd>Iemand.</dd></div></dl>
				<ul><li id="ref-x">Ik, E. (2020). Iets.</li><li>Geen plek</li></ul>
				<table><tr id="s1"><th>Dag één</th><td>Kennismaken</td></tr></table>`,
			),
		);
		expect(page.places.map(({ id, title }) => [id, title])).toEqual([
			['ally', 'bond'],
			['ref-x', 'Ik, E. (2020). Iets.'],
			['s1', 'Dag één'],
		]);
		expect(page.html).not.toMatch(/Iemand|2020|Kennismaken/);
		expect(page.html).toContain('Geen plek');
	});

	test('leaves alone a page that is not to be found', () => {
		expect(mainOf(built('<h1>Weg</h1>', ''))).toBeUndefined();
	});
});
