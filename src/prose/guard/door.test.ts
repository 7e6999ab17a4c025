import { describe, expect, test } from 'vitest';
import { guardDoor, guardFactsDoor } from './door.ts';

const page = (facts: string, prose = 'Tekst.') =>
	`---\ntitle: A\ndescription: B\n${facts}---\n\n${prose}\n`;

describe('the door for facts', () => {
	test('lets a page in, and leaves its prose to the door of the compiler', () => {
		const text = page('', '{1 + 1}');
		expect(() => guardFactsDoor(text, 'een.mdx')).not.toThrow();
		expect(() => guardDoor(text, 'een.mdx')).toThrow('een.mdx:6:1');
	});

	test.each([
		['a tag', page('tags: !!js/function x\n'), /een\.mdx:4:\d+/],
		['a key that puts HTML in a page', page('head: []\n'), /“head” is not a key/],
		['an invisible sign, in the prose too', page('', 'Te\u202Ekst.'), /een\.mdx:6:3/],
		['facts without an end', '---\ntitle: A\n', /een\.mdx/],
	])('stops %s', (_, text, said) => {
		expect(() => guardFactsDoor(text, 'een.mdx')).toThrow(said);
	});

	test('stops data as ever', () => {
		expect(() => guardFactsDoor('a: &b 1\nc: *b\n', 'een.yaml')).toThrow('een.yaml:1');
	});
});
