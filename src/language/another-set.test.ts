import { describe, expect, test } from 'vitest';
import { inEdition as evaluated } from './testing/in-edition.ts';

const modules = {
	files: 'language/files.ts',
	locales: 'language/locales.ts',
	translated: 'language/translated.ts',
	words: 'language/words.ts',
};
const inEdition = (languages: string, expression: string) =>
	evaluated(languages, modules, expression);

describe('an edition with another set of languages', () => {
	test('has the first at the root, and files where they were', () => {
		expect(
			inEdition(
				'[en, nl]',
				`[
					locales.addressOf('levers/allies', 'en', '/'),
					locales.addressOf('levers/allies', 'nl', '/'),
					locales.languageOf('nl/levers/allies'),
					locales.withoutLocale('nl'),
					files.idOfPath('levers/allies'),
					files.idOfPath('en'),
					files.fileOfPage('levers/allies', 'en'),
					files.linkOf('', 'en'),
				]`,
			),
		).toEqual([
			'/levers/allies/',
			'/nl/levers/allies/',
			'nl',
			'',
			'nl/levers/allies',
			'',
			'content/docs/en/levers/allies.mdx',
			'/en/',
		]);
	});

	test('may leave one out', () => {
		expect(
			inEdition(
				'[en]',
				`[
					locales.othersThan('en'),
					locales.languages,
					translated.each({ nl: 'een', en: 'one' }),
					words.wordsOf('en')('page.home'),
				]`,
			),
		).toEqual([[], ['en'], { en: 'one' }, 'Home']);
	});

	test('gives what is not translated in English, where it has that', () => {
		const orders = `['nl', 'en'].map((one) => translated.inOrderFor(one))`;
		expect(inEdition('[nl, en]', orders)).toEqual([
			['nl', 'en'],
			['en', 'nl'],
		]);
		expect(inEdition('[nl, en]', `translated.inLanguage({ nl: 'a', en: 'b' }, 'de')`)).toBe('b');
		expect(inEdition('[nl]', `translated.inLanguage({ nl: 'a', en: 'b' }, 'de')`)).toBe('a');
		expect(inEdition('[nl]', `translated.inLanguage({ nl: 'a', en: 'b', de: 'c' }, 'de')`)).toBe(
			'c',
		);
	});

	test('knows in which language readers get a text', () => {
		const read = (all: string) =>
			inEdition(
				'[nl, en]',
				`['nl', 'en', 'de'].map((one) => translated.languageRead(${all}, one))`,
			);
		expect(read(`{ nl: 'a', en: 'b', de: 'b' }`)).toEqual(['nl', 'en', 'en']);
		expect(read(`{ nl: 'a', en: 'b', de: 'a' }`)).toEqual(['nl', 'en', 'nl']);
		expect(read(`{ nl: 'a', en: 'b', de: 'c' }`)).toEqual(['nl', 'en', 'de']);
		// Whole languages may well share a text.
		expect(read(`{ nl: 'a', en: 'a', de: 'a' }`)).toEqual(['nl', 'en', 'en']);
	});
});
