import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { divide, notSpelled, wantedBy, writeConclusion, writeProblems } from './report.ts';

const problem = {
	file: 'content/docs/a,b.mdx',
	line: 3,
	column: 5,
	message: 'It is 100 % wrong.',
	hint: 'Make it\u001B[31m right.',
};
const report = { problems: [problem], untranslated: [], outdated: [], overdue: [], pages: 2 };

describe('writeProblems', () => {
	test('writes for people', () => {
		const { out, log } = writeProblems([problem], 'text');
		expect(out).toEqual([]);
		expect(log.map(stripVTControlCharacters)).toEqual([
			'content/docs/a,b.mdx:3:5\n  ✖ It is 100 % wrong.\n    Make itU+001B[31m right.\n',
		]);
	});

	test('writes annotations that no text can break out of', () => {
		expect(writeProblems([problem], 'github').out).toEqual([
			'::error file=content/docs/a%2Cb.mdx,line=3,col=5::It is 100 %25 wrong.%0AMake itU+001B[31m right.',
		]);
	});
});

describe('writeConclusion', () => {
	test('counts for people', () => {
		expect(writeConclusion(report, 'text')).toEqual({ out: [], log: ['1 problem in 1 file.'] });
	});

	test('writes JSON and nothing else', () => {
		expect(writeProblems([problem], 'json')).toEqual({ out: [], log: [] });
		const { out, log } = writeConclusion(report, 'json');
		expect(JSON.parse(out.join('\n'))).toEqual(report);
		expect(log).toEqual([]);
	});
});

test('notSpelled names each language without a dictionary', () => {
	expect(notSpelled([])).toEqual([]);
	expect(notSpelled(['de'])).toEqual([
		'Spelling not checked (not a problem): there is no dictionary of German in cspell.config.yaml.',
	]);
});

describe('wantedBy', () => {
	test('means the files below a folder, and a file itself', () => {
		const wanted = wantedBy(['content/docs/levers', 'content/bibliography.json'])!;
		expect(wanted('content/docs/levers/allies.mdx')).toBe(true);
		expect(wanted('content/docs/levers.mdx')).toBe(false);
		expect(wanted('content/docs')).toBe(true);
		expect(wanted('content/do')).toBe(false);
		expect(wanted('content/bibliography.json')).toBe(true);
	});
});

describe('divide', () => {
	test('tells the content from what lies elsewhere', () => {
		expect(divide(['./content/docs/', '/site/content/i18n', '../x.mdx', '.'], '/site')).toEqual({
			inside: ['content/docs', 'content/i18n', ''],
			elsewhere: ['../x.mdx'],
		});
	});
});
