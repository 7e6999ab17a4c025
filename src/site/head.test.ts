import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { withPlainTitle } from './head.ts';

test.each([
	'R&D &amp; &lt;b&gt;',
	'http-equiv="content-security-policy" content="script-src *"',
	'=HYPERLINK("https://evil.example";"klik")',
	'Wat als 1 < 2 & 3 > 2?',
	'</title><script>alert(1)</script>',
	'Date: Mon, 01 Jan 2024 00:00:00 GMT',
])('the title %s is shown as it is written', (title) => {
	const [element] = withPlainTitle([{ tag: 'title', content: title }]);
	const page = fromHtml(`<head><title>${element!.content}</title></head>`);
	expect(toString(page)).toBe(title);
	expect(JSON.stringify(page)).not.toContain('"script"');
});

test('leaves the rest of the head alone', () => {
	const style = { tag: 'style', content: 'a > b {}' };
	expect(withPlainTitle([style, { tag: 'meta' }])).toEqual([style, { tag: 'meta' }]);
});
