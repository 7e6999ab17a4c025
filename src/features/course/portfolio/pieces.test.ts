import { describe, expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

describe('a reference in pieces', () => {
	test('keeps italics and addresses', () => {
		const html =
			'A &#38; B (2016). <i>Work &amp; play</i>. <a href="https://x.test/?a=1&amp;b">x</a>';
		expect(piecesOf(html)).toEqual([
			{ text: 'A & B (2016). ' },
			{ text: 'Work & play', italic: true },
			{ text: '. ' },
			{ text: 'x', href: 'https://x.test/?a=1&b' },
		]);
	});

	test('leaves out other tags and not their text', () => {
		const text = piecesOf('<div class="csl-entry">One\n\t<span>two</span></div>')
			.map((one) => one.text)
			.join('');
		expect(text).toBe('One two');
	});
});
