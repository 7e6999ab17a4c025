import { describe, expect, test } from 'vitest';
import { joinHtml, type Joining } from './join.ts';

const ids: Record<string, string> = { '/levers/allies/': 'levers-allies' };
const joining: Joining = { prefix: 'steps-bootcamp', down: 2, idOf: (address) => ids[address] };
const join = (html: string, changes: Partial<Joining> = {}) =>
	joinHtml(html, { ...joining, ...changes });

describe('joinHtml', () => {
	test('gives every id the name of its page, and leads to it', () => {
		expect(join('<h2 id="doel">Doel</h2><p><a href="#doel">boven</a></p>')).toBe(
			'<h4 id="steps-bootcamp--doel">Doel</h4><p><a href="#steps-bootcamp--doel">boven</a></p>',
		);
	});

	test('keeps what points at an id together with it', () => {
		expect(join('<section aria-labelledby="a b"><label for="a">x</label></section>')).toBe(
			'<section aria-labelledby="steps-bootcamp--a steps-bootcamp--b"><label for="steps-bootcamp--a">x</label></section>',
		);
	});

	test('never lets a heading go below the sixth level', () => {
		expect(join('<h5>Diep</h5>')).toBe('<h6>Diep</h6>');
	});

	test('leads to the one bibliography', () => {
		const html = '<a class="citation" href="#ref-kotter-1996">Kotter, 1996</a>';
		expect(join(html)).toBe('<a class="citation" href="#ref-kotter-1996">Kotter, 1996</a>');
	});

	test('leads to a page that stands there too, and to its headings', () => {
		expect(
			join(
				'<a href="/levers/allies/">x</a><a href="/levers/allies/#wat">y</a><a href="/about/">z</a>',
			),
		).toBe(
			'<a href="#levers-allies">x</a><a href="#levers-allies--wat">y</a><a href="/about/">z</a>',
		);
		expect(join('<a href="/levers/allies/#_top">x</a><a href="https://x.example/#a">y</a>')).toBe(
			'<a href="#levers-allies">x</a><a href="https://x.example/#a">y</a>',
		);
	});

	test('makes a note of what is a landmark on its own page', () => {
		expect(join('<aside aria-label="Let op"><p>x</p></aside>')).toBe(
			'<div aria-label="Let op" role="note"><p>x</p></div>',
		);
	});

	test('leaves out the links beside headings', () => {
		expect(
			join(
				'<h2 id="a">A</h2><a class="sl-anchor-link" href="#a">Link</a><a class="sl-anchor-link" href="#b">Link</a><p>b</p>',
			),
		).toBe('<h4 id="steps-bootcamp--a">A</h4><p>b</p>');
	});
});
