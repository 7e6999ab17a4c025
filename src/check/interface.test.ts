import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../scripts/testing/checkout.ts';
import { interfaceFiles, smallContent, smallest } from './testing/small-content.ts';

const { check } = smallContent();

/** The words of a language, with one text written anew in it and maybe in the others. */
function withText(key: string, texts: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(texts).map(([language, text]) => {
			const file = `content/i18n/${language}.json`;
			const words = { ...(JSON.parse(interfaceFiles[file]!) as object), [key]: text };
			return [file, JSON.stringify(words, null, '\t')];
		}),
	);
}

describe('checkInterface', () => {
	test('names a word of the interface that a language lacks', async () => {
		const words = smallest['content/i18n/en.json']!.replace(/\t"page\.home".*\n/, '');
		expect(await check({ 'content/i18n/en.json': words })).toEqual([
			`content/i18n/en.json
  ✖ “page.home” is missing, while another language has it.
    Add “page.home” with its text in this language.`,
		]);
	});

	test('names a word that a value of a fact needs, and that no language has', async () => {
		const files = Object.entries(interfaceFiles).map(([file, text]) => [
			file,
			text.replace(/\t"horizon\.weeks".*\n/, ''),
		]);
		expect(await check(Object.fromEntries(files))).toEqual(
			['en', 'nl'].map(
				(language) => `content/i18n/${language}.json
  ✖ “horizon.weeks” is missing, while “weeks” is a value of “horizon” in levers/.
    Add “horizon.weeks” with its text in this language.`,
			),
		);
	});

	test('names the blanks that a translation lacks, or has too many', async () => {
		const nl = 'Bewaard om {{time}}, exemplaar {{number}}';
		const found = (en: string) => check(withText('page.home', { nl, en }));
		expect(await found('Copy {{number}}, saved at {{time}}')).toEqual([]);
		expect(await found('Saved at {{times}}, copy {{number}}')).toEqual([
			expect.stringMatching(/^content\/i18n\/en\.json:\d+:2\n/),
		]);
		expect((await found('Saved at {{times}}, copy {{number}}'))[0]).toMatch(
			/“page\.home” has a blank \{\{times\}\} .*\n.*Did you mean “time”\?$/,
		);
		expect((await found('Copy {{number}}'))[0]).toMatch(
			/“page\.home” lacks the blank \{\{time\}\} of the text in Dutch\.\n.*Write \{\{time\}\}/,
		);
		expect((await check(withText('page.home', { nl: 'Begin', en: 'Home {{page}}' })))[0]).toMatch(
			/has a blank \{\{page\}\} .*\n.*Take it out\.$/,
		);
	});
});

// A copy is compiled anew each time.
describe('words that cannot be read', { timeout: 120_000 }, () => {
	const checkout = copyProject();
	afterAll(checkout.remove);

	test.each([
		['with a comma too many', (text: string) => text.replace('{', '{,'), 'This is not valid JSON.'],
		['that are a list', () => '[]', 'This file should be a list of keys'],
	])('are named by the command for authors: %s', (_, change, message) => {
		const file = 'content/i18n/nl.json';
		let before = '';
		checkout.change(file, (text) => change((before = text)));
		const { status, text: said } = checkout.start(
			'scripts/check.ts',
			'content/i18n',
			...['--format', 'text'],
		);
		checkout.change(file, () => before);
		expect(status).toBe(1);
		expect(said).toContain(message);
		expect(said).toMatch(/\n1 problem in 1 file\./);
		expect(said).not.toMatch(/\n\s+at |Error:/);
	});
});
