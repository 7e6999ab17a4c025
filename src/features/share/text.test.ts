import { describe, expect, test } from 'vitest';
import { guardPage } from '../../prose/guard/page.ts';
import { blocksOf, markdownOf } from './text.ts';

describe('blocksOf', () => {
	test.each([
		['• punt', '- punt\n'],
		['- • punt', '- punt\n'],
		['•\npunt', 'punt\n'],
		['– – punt\n•', '- punt\n'],
		['een • punt', 'een • punt\n'],
	])('leaves no bullet before the text of %j', (typed, markdown) => {
		expect(markdownOf(blocksOf(typed))).toBe(markdown);
	});

	test.each(['é', '5', '°', 'Ω', '𞱱', '👩‍🔧'])(
		'makes no directive of “:%s” before an address',
		(name) => {
			const [block] = blocksOf(`Zie:${name}https://example.com/a`);
			const page = `---\ntitle: T\ndescription: D\n---\n\n${markdownOf([block!])}`;
			expect(guardPage(page).findings).toEqual([]);
			expect(markdownOf([block!])).toContain('](https://example.com/a)');
			const [paragraph] = guardPage(page).page!.tree.children;
			expect(paragraph).toMatchObject({ children: [{ type: 'text' }, { type: 'link' }] });
		},
	);
});
