import { describe, expect, test } from 'vitest';
import { commentOf, readFound } from './comment.ts';

const run = 'https://github.com/a/b/actions/runs/1';
const problem = {
	file: 'content/docs/a.mdx',
	line: 3,
	column: 1,
	message: 'Wrong.',
	hint: 'Mend it.',
};

describe('readFound', () => {
	test('reads the problems of a check', () => {
		expect(readFound(JSON.stringify({ problems: [problem], pages: 1 }))).toEqual([problem]);
	});

	test.each([
		['nothing', ''],
		['no JSON', '{'],
		['JSON of something else', '[]'],
		['null', 'null'],
		['a problem that is none', JSON.stringify({ problems: [null] })],
		[
			'a problem whose message is no text',
			JSON.stringify({ problems: [{ ...problem, message: {} }] }),
		],
		['a line that is no number', JSON.stringify({ problems: [{ ...problem, line: '3' }] })],
	])('takes %s for no result', (_what, text) => {
		expect(readFound(text)).toBeUndefined();
	});
});

describe('commentOf', () => {
	test('starts with the line by which it is found again', () => {
		expect(commentOf([], true, run).split('\n')[0]).toBe('<!-- what the check found -->');
	});

	test('says that all is well', () => {
		expect(commentOf([], true, run)).toContain('now somebody will read it');
	});

	test('gives each problem with its place', () => {
		expect(commentOf([problem], false, run)).toContain(
			'There is one thing left to look at. It also stands beside the line, under “Files changed”.\n\n~~~text\ncontent/docs/a.mdx:3:1\n  Wrong.\n  Mend it.\n~~~',
		);
	});

	test('does not blame the author for a test that failed', () => {
		expect(commentOf([], false, run)).toContain('The texts are fine, but something went wrong');
		expect(commentOf(undefined, false, run)).toContain('The texts could not be checked:');
	});

	test('shows twenty problems and counts the others', () => {
		const comment = commentOf(Array(23).fill(problem), false, run);
		expect(comment.match(/Wrong\./g)).toHaveLength(20);
		expect(comment).toContain('… + 3');
	});

	test('lets nothing of a proposal out of its block', () => {
		const hostile = {
			file: 'a\n~~~\n@everyone',
			message: '~~~\u2028~~~ ![x](https://evil.example)\r\n# Merged',
			hint: 'x'.repeat(1000),
		};
		const lines = commentOf([hostile], false, run).split('\n');
		const start = lines.indexOf('~~~text');
		const end = lines.indexOf('~~~');
		expect(lines.slice(start + 1, end)).toEqual([
			'a ∼∼∼ @everyone',
			'  ∼∼∼ ∼∼∼ ![x](https://evil.example) # Merged',
			`  ${'x'.repeat(300)}`,
		]);
		expect(lines.slice(end + 1).join('\n')).not.toMatch(/evil|everyone|Merged/);
	});
});
