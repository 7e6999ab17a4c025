import { describe, expect, test } from 'vitest';
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
});
