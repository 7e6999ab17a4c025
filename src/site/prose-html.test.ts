import { describe, expect, test } from 'vitest';
import { proseHtml } from './prose-html.ts';

const cite = (key: string, id = '') =>
	`<a${id && ` id="${id}"`} href="#ref-${key}" class="citation" role="doc-biblioref">x</a>`;

describe('proseHtml', () => {
	test('gives the first citation of each work an id, and says which', () => {
		const { html, cited } = proseHtml(`${cite('a')}${cite('b')}${cite('a')}`);
		expect(html).toBe(`${cite('a', 'c1')}${cite('b', 'c2')}${cite('a')}`);
		expect([...cited]).toEqual([
			['a', 'c1'],
			['b', 'c2'],
		]);
	});

	test('leaves any other link alone', () => {
		const html = '<a href="#ref-a">x</a><a class="term" href="/glossary/#a">y</a>';
		expect(proseHtml(html)).toEqual({ html, cited: new Map() });
	});

	test('leaves out the drawing beside a heading, and nothing else that is drawn', () => {
		const other = '<svg><path d="M0 0"/></svg>';
		expect(
			proseHtml(`<span aria-hidden="true" class="sl-anchor-icon">${other}</span>${other}`).html,
		).toBe(`<span aria-hidden="true" class="sl-anchor-icon"></span>${other}`);
	});
});
