import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';

const built = (inside: string, main = 'data-pagefind-body') =>
	`<html><body><nav>Menu</nav><main ${main}>${inside}</main></body></html>`;

describe('readPage', () => {
	test('reads title, kind, summary and sections, and no furniture', () => {
		const html = built(
			`<p class="kicker" data-pagefind-meta="kind" data-pagefind-ignore><svg></svg>Hefboom</p>
			<h1 id="_top">Bondgenoten</h1><p class="lead">Zoek ze.</p>
			<p>Een <em>mede</em>stander.</p><h2 id="doel">Doel</h2><ul><li>Eén</li><li>Twee</li></ul>
			<div class="card-list"><a href="/">Andere</a></div>
			<section data-pagefind-ignore>Bronnen</section>`,
		);
		expect(readPage(html)).toEqual({
			title: 'Bondgenoten',
			label: 'Hefboom',
			summary: 'Zoek ze.',
			sections: [
				['', '', 'Een medestander.'],
				['Doel', 'doel', 'Eén Twee'],
			],
		});
	});

	test('makes a section of each term of the glossary', () => {
		const html = built(
			'<h1>Begrippen</h1><dl><div id="ally"><dt>bond</dt><dd>Iemand.</dd></div></dl>',
		);
		expect(readPage(html)?.sections).toEqual([['bond', 'ally', 'bond Iemand.']]);
	});

	test('leaves alone a page that is not to be found', () => {
		expect(readPage(built('<h1>Weg</h1>', ''))).toBeUndefined();
	});
});
