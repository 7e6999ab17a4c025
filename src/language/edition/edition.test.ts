import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import { editionFrom } from './edition.ts';

const own = readFileSync('edition.yaml', 'utf8');
const wrong = (change: (text: string) => string) => {
	try {
		editionFrom(change(own), 'edition.yaml');
	} catch (error) {
		return (error as Error).message;
	}
	return '';
};

test('the contrast of two colours is that of WCAG', () => {
	expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 5);
	expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrastOf('#ffffff', '#777777')).toBe(contrastOf('#777777', '#ffffff'));
});

describe('an edition', () => {
	test('is what its file says', () => {
		expect(editionFrom(own, 'edition.yaml')).toMatchObject({
			name: { nl: 'De Nieuwe Samenzweerders' },
			colours: { accent: { light: '#6b2478' } },
		});
	});

	test('with a key that is no setting is told which there are, at its place', () => {
		expect(wrong((text) => text.replace('\nmail:', '\nemail:'))).toMatch(
			/^edition\.yaml:32:1 “email” is not a setting of an edition\. These are: name, .*mail/m,
		);
		expect(wrong((text) => text.replace('signal:', 'singal:'))).toMatch(
			/^edition\.yaml:\d+:3 “colours\.singal” .* accent, ground, signal\.$/m,
		);
	});

	test('with a colour that cannot be read is told its contrast', () => {
		expect(wrong((text) => text.replace('#6b2478', '#c9a0d0'))).toMatch(
			/^edition\.yaml:\d+:13 “colours\.accent\.light”: #c9a0d0 has a contrast of 2\.\d with its ground, and text needs 4\.5\.$/,
		);
	});

	test('says every problem at once', () => {
		const message = wrong((text) =>
			text
				.replace('#ffcf3f', 'yellow')
				.replace('https://nieuwe', 'nieuwe')
				.replace('  en: The', '  xx: The'),
		);
		expect(message.split('\n').length).toBeGreaterThan(3);
		expect(message).toContain('such as #3c1b4d');
		expect(message).toMatch(/^edition\.yaml:6:1 “name\.en” is missing\.$/m);
	});

	test('that is no YAML is told where it breaks', () => {
		expect(wrong((text) => text.replace('name:', 'name: ['))).toMatch(/^edition\.yaml:\d+:\d+ /);
	});

	test('has the languages of its file, or else those in which everything exists', () => {
		const without = own.replace(/^languages: .*$/m, '');
		expect(editionFrom(without, 'edition.yaml').languages).toEqual(['nl', 'en']);
		const other = own.replace(/^languages: .*$/m, 'languages: [en, de]');
		expect(editionFrom(other, 'edition.yaml').languages).toEqual(['en', 'de']);
	});

	test.each([
		[
			'[nl, xx]',
			/:\d+:17 “languages\.1”: xx is not a language that the site knows: these are nl, /,
		],
		['[nl, nl]', /:\d+:1 “languages”: a language stands there twice\.$/],
		['[de, nl]', /:\d+:13 “languages\.0”: the first language is one in which every page exists: /],
		['[]', /:\d+:1 “languages”: an edition has at least one language\.$/],
	])('with the languages %s is told what is wrong, at its place', (languages, message) => {
		expect(wrong((text) => text.replace(/^languages: .*$/m, `languages: ${languages}`))).toMatch(
			message,
		);
	});

	test('leaves out nothing, unless its file says so', () => {
		expect(editionFrom(own, 'edition.yaml').hide).toEqual([]);
		const other = `${own}\nhide: [cases, course]\n`;
		expect(editionFrom(other, 'edition.yaml').hide).toEqual(['cases', 'course']);
	});

	test.each([
		[
			'[cards, curse]',
			/:1:15 “hide\.1”: curse is not a part that can be left out; these can: cases, /,
		],
		[
			'[levers]',
			/:1:8 “hide\.0”: levers cannot be left out, because the method is how levers lift barriers, step by step; these can: /,
		],
		[
			'[licence]',
			/:1:8 “hide\.0”: licence cannot be left out, because it says whose work this is; /,
		],
		[
			'[toString, 3]',
			/:1:8 “hide\.0”: toString is not a part .*\n.*:1:18 “hide\.1”: 3 is not a part /,
		],
		['[map, map]', /:1:1 “hide”: a part stands there twice\.$/],
		['cards', /:1:1 “hide”: .*expected array/],
	])('that leaves out %s is told what is wrong, at its place', (hide, message) => {
		expect(wrong((text) => `hide: ${hide}\n${text}`)).toMatch(message);
	});

	test('with a language without words is told which file to write', () => {
		const yaml = own.replace(/^languages: .*$/m, 'languages: [nl, en, de]');
		expect(() => editionFrom(yaml, 'edition.yaml', (language) => language !== 'de')).toThrow(
			/^edition\.yaml:\d+:21 “languages”: there are no words in German\. Write content\/i18n\/de\.json; /,
		);
	});
});
