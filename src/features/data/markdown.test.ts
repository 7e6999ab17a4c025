import { describe, expect, test } from 'vitest';
import { markdownOf } from './markdown.ts';

const page = (body: string) =>
	`<html><head><link rel="canonical" href="https://x.example/m/levers/allies/"><meta name="description" content="Kort."></head><body><header>Menu</header><main>${body}</main></body></html>`;
const bodyOf = (body: string) => markdownOf(page(body))!.body.trim();

describe('markdownOf', () => {
	test('reads title, summary and address', () => {
		expect(markdownOf(page('<h1>R&amp;D</h1><p>x</p>'))).toEqual({
			title: 'R&D',
			description: 'Kort.',
			url: 'https://x.example/m/levers/allies/',
			body: '# R\\&D\n\nx\n',
		});
	});

	test('leads to the same places from anywhere', () => {
		expect(bodyOf('<p><a href="/m/steps/">a</a> <a href="#ref-x">b</a></p>')).toBe(
			'[a](https://x.example/m/steps/) [b](https://x.example/m/levers/allies/#ref-x)',
		);
	});

	test('leaves out what only works in a browser', () => {
		expect(
			bodyOf(
				'<nav>n</nav><p>a<button>b</button></p><script>s</script><p data-print="no">p</p><div class="page-meta">m</div><svg><title>t</title></svg>',
			),
		).toBe('a');
	});

	test('keeps the files to download, which do not show on paper', () => {
		expect(
			bodyOf('<section class="downloads" data-print="no"><a href="/m/x.pdf">PDF</a></section>'),
		).toBe('[PDF](https://x.example/m/x.pdf)');
	});

	test('keeps tables, lists and what can be folded away', () => {
		expect(
			bodyOf(
				'<table><tr><th>a</th></tr><tr><td>b</td></tr></table><details><summary>c</summary><p>d</p></details><ul><li>e</li></ul>',
			),
		).toBe('| a |\n| - |\n| b |\n\nc\n\nd\n\n- e');
	});

	test('makes a list of facts', () => {
		expect(
			bodyOf('<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><div><dt>d</dt><dd>e</dd></div></dl>'),
		).toBe('- **a**: b; c\n- **d**: e');
	});

	test('has nothing to say of a page without text', () => {
		expect(markdownOf('<html><body><p>x</p></body></html>')).toBeUndefined();
	});
});
