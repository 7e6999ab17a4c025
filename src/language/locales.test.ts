import { describe, expect, test } from 'vitest';
import { addressOf, languageOf, withLocale, withoutLocale } from './locales.ts';

describe('languageOf', () => {
	test('reads the language from the first part of an id', () => {
		expect(['en', 'en/levers/allies', 'levers/allies', 'energy'].map(languageOf)).toEqual([
			'en',
			'en',
			'nl',
			'nl',
		]);
	});
});

describe('withoutLocale', () => {
	test('takes the language off, and nothing else', () => {
		expect(['en/levers/allies', 'en', 'levers/en', 'energy'].map(withoutLocale)).toEqual([
			'levers/allies',
			'',
			'levers/en',
			'energy',
		]);
	});
});

describe('withLocale', () => {
	test('is the inverse of withoutLocale', () => {
		expect(withLocale(withoutLocale('en/levers/allies'), 'en')).toBe('en/levers/allies');
	});
});

describe('addressOf', () => {
	test('keeps Dutch at the root', () => {
		expect(addressOf('levers/allies', 'nl', '/')).toBe('/levers/allies/');
	});

	test('carries the base of the site', () => {
		expect(addressOf('levers/allies', 'en', '/method')).toBe('/method/en/levers/allies/');
	});

	test('gives the home page of a language', () => {
		expect([addressOf('', 'nl', '/'), addressOf('', 'en', '/')]).toEqual(['/', '/en/']);
	});
});
