import { describe, expect, test } from 'vitest';
import { withoutLinks } from './without-links.ts';

const body = (html: string) => `<!doctype html><html><head><title>x</title></head><body>${html}`;
const without = (html: string) =>
	withoutLinks(body(html), (href) => href.startsWith('/gone/')).slice(body('').length);
const gone = (text: string) => `<a href="/gone/${text}/">${text}</a>`;
const here = '<a href="/here/">here</a>';

describe('a page without links to what is left out', () => {
	test('is the same to the byte where it has none', () => {
		const page = body(`<p class=x>One ${here}<br>two &amp; three<p>`);
		expect(withoutLinks(page, () => false)).toBe(page);
		expect(withoutLinks(page, (href) => href === '/gone/')).toBe(page);
	});

	test.each([
		[
			'words in a sentence',
			`<p>Sort the ${gone('cards')} first.</p>`,
			'<p>Sort the cards first.</p>',
		],
		[
			'two of them',
			`<p>Take ${gone('a')} or <b>${gone('b')}</b>, as you like.</p>`,
			'<p>Take a or <b>b</b>, as you like.</p>',
		],
		[
			'a story that begins an item',
			`<ul><li>${gone('Schiphol')} chose light as a service.</li></ul>`,
			'<ul><li>Schiphol chose light as a service.</li></ul>',
		],
		[
			'a name with a colon behind it',
			`<ul><li>${gone('Lucas')}: two years of work.</li></ul>`,
			'<ul><li>Lucas: two years of work.</li></ul>',
		],
		[
			'a cell of a table, which keeps its shape',
			`<table><tbody><tr><td>${gone('a')}</td></tr></tbody></table>`,
			'<table><tbody><tr><td>a</td></tr></tbody></table>',
		],
	])('keeps %s as text', (_what, html, expected) => {
		expect(without(html)).toBe(expected);
	});

	test.each([
		[
			'an item of a list',
			`<ul><li>${gone('a')}</li><li>${here}</li></ul>`,
			`<ul><li>${here}</li></ul>`,
		],
		[
			'an item whose title it is',
			`<ul><li><strong>${gone('a')}</strong> What it is. ${here}</li><li>${here}</li></ul>`,
			`<ul><li>${here}</li></ul>`,
		],
		[
			'a card',
			`<ul><li><svg></svg><a class="card-title" href="/gone/">a</a><p>What.</p></li><li>${here}</li></ul>`,
			`<ul><li>${here}</li></ul>`,
		],
		['a paragraph that is only the link', `<p>One.</p><p>${gone('a')}</p>`, '<p>One.</p>'],
		['a last sentence', `<p>One. ${gone('More')}</p>`, '<p>One. </p>'],
		['a button', `<p><a class="button" href="/gone/">Go</a> One.</p>`, '<p> One.</p>'],
		[
			'one of a row of links, with what parts it from the next',
			`<p>${here} · ${gone('a')} · ${here}</p>`,
			`<p>${here} · ${here}</p>`,
		],
		['the last of them', `<p>${here} · ${gone('a')}</p>`, `<p>${here}</p>`],
		['one of a row with a label', `<p>See: ${here} · ${gone('a')}</p>`, `<p>See: ${here}</p>`],
		[
			'a label with nothing behind it',
			`<p>One.</p><p>See: ${gone('a')} · ${gone('b')}</p>`,
			'<p>One.</p>',
		],
		[
			'a row of facts',
			`<dl><div><dt>Week</dt><dd>${gone('a')}</dd></div><div><dt>x</dt><dd>y</dd></div></dl>`,
			'<dl><div><dt>x</dt><dd>y</dd></div></dl>',
		],
		[
			'a term that has no other description',
			`<dl><dt>Week</dt><dd>${gone('a')}</dd><dt>x</dt><dd>y</dd></dl>`,
			'<dl><dt>x</dt><dd>y</dd></dl>',
		],
	])('loses %s', (_what, html, expected) => {
		expect(without(html)).toBe(expected);
	});

	test('loses the heading and the introduction of a list that is emptied', () => {
		const list = `<ul><li>${gone('a')}</li><li>${gone('b')}</li></ul>`;
		expect(without(`<p>x</p><h2>Read on</h2>${list}`)).toBe('<p>x</p>');
		expect(without(`<p>x</p><h2>Read on</h2><p>Some pages.</p>${list}<h2>y</h2><p>z</p>`)).toBe(
			'<p>x</p><h2>y</h2><p>z</p>',
		);
		expect(without(`<p>x</p><section><h2>Read on</h2>${list}</section>`)).toBe('<p>x</p>');
		expect(without(`<p>x</p><p>These tell more:</p>${list}<p>y</p>`)).toBe('<p>x</p><p>y</p>');
	});

	test('keeps a heading that still stands above something', () => {
		const list = `<ul><li>${gone('a')}</li></ul>`;
		expect(without(`<h2>x</h2><p>One.</p><p>Two.</p>${list}`)).toBe(
			'<h2>x</h2><p>One.</p><p>Two.</p>',
		);
		expect(without(`<h2>x</h2>${list}<h3>y</h3><p>z</p>`)).toBe('<h2>x</h2><h3>y</h3><p>z</p>');
	});

	test('loses the links to a heading that went, also from a list of its headings', () => {
		const box =
			'<div class="sl-heading-wrapper level-h2"><h2 id="on">On</h2><a href="#on">#</a></div>';
		expect(
			without(
				`<main><p>x</p>${box}<p>${gone('a')}</p></main><ul><li><a href="#x">x</a></li><li><a href="#on">On</a></li></ul>`,
			),
		).toBe('<main><p>x</p></main><ul><li><a href="#x">x</a></li></ul>');
	});
});
