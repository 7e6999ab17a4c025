import { describe, expect, test } from 'vitest';
import { attributionOf, type AttributionWords } from './attribution.ts';

const words: AttributionWords = {
	part: '‘{{title}}’ from ‘{{edition}}’ by {{authors}}, {{url}}, {{licence}}.',
	whole: '‘{{title}}’ by {{authors}}, {{url}}, {{licence}}.',
	changed: 'Changed: {{changes}}.',
	same: 'Same licence.',
	deed: 'https://cc.example/deed',
	licence: 'CC BY-SA 4.0',
};
const page = {
	title: 'R&D <now>',
	authors: 'the editors',
	url: 'https://x.example/a/',
	edition: 'Method',
};

describe('attributionOf', () => {
	test('names title, author, source and licence in every form', () => {
		const { text, html, slide } = attributionOf(page, words);
		expect(text).toBe(
			'‘R&D <now>’ from ‘Method’ by the editors, https://x.example/a/, CC BY-SA 4.0 (https://cc.example/deed).',
		);
		expect(html).toBe(
			'‘<a href="https://x.example/a/">R&amp;D &lt;now&gt;</a>’ from ‘Method’ by the editors, x.example/a/, <a rel="license" href="https://cc.example/deed">CC BY-SA 4.0</a>.',
		);
		expect(slide).toBe('‘R&D <now>’ · the editors · x.example/a/ · CC BY-SA 4.0');
	});

	test('says what was changed, and that the licence stays', () => {
		const changes = '  shortened,\n translated into <b>German</b>. ';
		const { text, html, slide } = attributionOf(page, words, changes);
		expect(text).toMatch(/ Changed: shortened, translated into <b>German<\/b>\. Same licence\.$/);
		expect(html).toContain('Changed: shortened, translated into &lt;b&gt;German&lt;/b&gt;. Same');
		expect(slide).toMatch(/ · Changed: shortened, translated into <b>German<\/b>\.$/);
	});

	test('says in every form what an edition of somebody else builds on', () => {
		const derived = { ...words, origin: 'Builds on ‘R&D’, https://o.example.' };
		const { text, html, slide } = attributionOf(page, derived, 'shortened');
		expect(text).toMatch(/\. Builds on ‘R&D’, https:\/\/o\.example\. Changed: shortened\./);
		expect(html).toContain('. Builds on ‘R&amp;D’, https://o.example. Changed');
		expect(slide).toContain(' · Builds on ‘R&D’, https://o.example. · Changed');
	});

	test('does not call the whole a part of itself', () => {
		const { edition: _, ...whole } = page;
		expect(attributionOf(whole, words).text).not.toContain('from');
	});

	test('fills no blank that someone wrote in a title', () => {
		expect(attributionOf({ ...page, title: '{{url}}' }, words).text).toContain('‘{{url}}’');
	});
});
