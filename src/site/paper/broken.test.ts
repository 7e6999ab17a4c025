import { describe, expect, test } from 'vitest';
import { broken } from './broken.ts';

describe('broken', () => {
	const measure = (text: string) => text.length;

	test('takes as few lines as fit, and makes them even', () => {
		expect(broken('aaa bbb ccc', 11, measure)).toEqual(['aaa bbb ccc']);
		expect(broken('aaaa bbbb cccc dd', 16, measure)).toEqual(['aaaa bbbb', 'cccc dd']);
	});

	test('leaves a word that is too long on a line of its own', () => {
		expect(broken('aa bbbbbbbb cc', 5, measure)).toEqual(['aa', 'bbbbbbbb', 'cc']);
	});
});
