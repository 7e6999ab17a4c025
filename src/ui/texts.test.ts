import { expect, test } from 'vitest';
import { isTexts } from './texts.ts';

test.each([[[]], [['a']], [['a', '']]])('%j is a list of texts', (value) => {
	expect(isTexts(value)).toBe(true);
});

test.each([undefined, null, 'a', { length: 0 }, [1], ['a', undefined]])(
	'%j is no list of texts',
	(value) => {
		expect(isTexts(value)).toBe(false);
	},
);
