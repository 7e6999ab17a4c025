import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'languages-'));
const own = readFileSync('edition.yaml', 'utf8');

afterAll(() => rmSync(folder, { recursive: true }));

/** What an expression is in an edition with some languages, as another process sees it. */
function inEdition(languages: string, expression: string): unknown {
	const file = path.join(folder, `${languages.replace(/\W+/g, '-')}.yaml`);
	writeFileSync(file, own.replace(/^languages: .*$/m, `languages: ${languages}`));
	const code = `
		import * as files from './src/language/files.ts';
		import * as locales from './src/language/locales.ts';
		import * as translated from './src/language/translated.ts';
		import { wordsOf } from './src/language/words.ts';
		process.stdout.write(JSON.stringify(${expression}));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
		encoding: 'utf8',
		env: { ...process.env, SITE_EDITION: file },
	});
	return JSON.parse(output);
}

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
					files.isShown('levers/allies'),
					files.isShown('en/levers/allies'),
					translated.each({ nl: 'een', en: 'one' }),
					wordsOf('en')('page.home'),
				]`,
			),
		).toEqual([[], false, true, { en: 'one' }, 'Home']);
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
