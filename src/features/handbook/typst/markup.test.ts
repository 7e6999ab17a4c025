import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { string } from './inline.ts';
import { markupOf } from './markup.ts';

const of = (html: string) => markupOf(fromHtml(html, { fragment: true }).children);

describe('markupOf', () => {
	test('writes every letter as a string, so that no text is a command', () => {
		expect(of('<p>#panic("a") $x$ \\ *b* @c</p>')).toBe('#"#panic(\\"a\\") $x$ \\\\ *b* @c"');
		expect(string('a"b\\')).toBe('"a\\"b\\\\"');
	});

	test('keeps what is strong, emphasised, quoted or in another language', () => {
		expect(of('<p>a <strong>b</strong> <em>c</em> <q>d</q> <span lang="en">e</span></p>')).toBe(
			'#"a "#strong[#"b"]#" "#emph[#"c"]#" "#"‘"#"d"#"’"#" "#text(lang: "en")[#"e"]',
		);
	});

	test('tells apart the links to a work, a word, a place in the book and elsewhere', () => {
		expect(of('<a class="citation" href="#ref-x">a</a>')).toBe('#cited("ref-x")[#"a"]');
		expect(of('<a class="term" href="#glossary--x">a</a>')).toBe('#term("glossary--x")[#"a"]');
		expect(of('<a href="#levers-x">a</a>')).toBe('#to("levers-x")[#"a"]');
		expect(of('<a href="https://x.example/">a</a>')).toBe('#out("https://x.example/")[#"a"]');
	});

	test('keeps lists, where they start, and paragraphs inside them', () => {
		expect(of('<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>')).toBe(
			'#enum(start: 3, [#"a"], [#"b"\n\n#"c"])',
		);
	});

	test('repeats the head of a table and lets a row go over a page only if it is long', () => {
		const long = 'woord '.repeat(200).trim();
		const table = of(
			`<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>${long}</td></tr></tbody></table>`,
		);
		expect(table).toContain(
			'table.header(table.cell(breakable: false, colspan: 1)[#"A"], table.cell(breakable: false, colspan: 1)[#"B"])',
		);
		expect(table).toContain(`table.cell(colspan: 1)[#"${long}"]`);
	});

	test('gives a place to what has an id', () => {
		expect(of('<h4 id="x--y">a</h4>')).toBe('#heading(level: 3)[#"a"]#label("x--y")');
		expect(of('<p id="x--z">b</p>')).toBe('#place-of("x--z")#"b"');
	});

	test('says in words what a picture shows', () => {
		expect(of('<figure><svg role="img" aria-label="Een hefboom."></svg></figure>')).toBe(
			'#drawing([])[#"Een hefboom."]',
		);
	});

	test('makes a note of an aside, with its title', () => {
		expect(
			of(
				'<div class="starlight-aside starlight-aside--tip"><p class="starlight-aside__title">Zo</p><div class="starlight-aside__content"><p>a</p></div></div>',
			),
		).toBe('#aside("tip", [#"Zo"], whole: true)[#"a"]');
	});
});
