import { expect, test } from 'vitest';
import { keptBySource } from './kept-source.ts';
import { readYaml } from './yaml.ts';

test('what follows from a file is made again when its text or its name is another, and only then', () => {
	const made: string[] = [];
	const make = keptBySource(({ file, source }) => {
		made.push(file);
		return `${file} ${JSON.stringify(source.data)}`;
	});
	const of = (text: string, file: string) => make({ file, source: readYaml(text, 'x.yaml') });
	expect(of('a: 1', 'one.yaml')).toBe('one.yaml {"a":1}');
	expect(of('a: 1', 'one.yaml')).toBe('one.yaml {"a":1}');
	expect(of('a: 2', 'one.yaml')).toBe('one.yaml {"a":2}');
	expect(of('a: 2', 'two.yaml')).toBe('two.yaml {"a":2}');
	expect(made).toEqual(['one.yaml', 'one.yaml', 'two.yaml']);
});
