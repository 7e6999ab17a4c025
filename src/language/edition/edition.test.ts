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
		expect(wrong((text) => `${text}\nslogan: Turn\n`)).toMatch(
			/^edition\.yaml:40:1 “slogan” is not a setting of an edition\. These are: name, .*, colours\.$/,
		);
		expect(wrong((text) => text.replace('  signal:', '  shadow: x\n  signal:'))).toMatch(
			/^edition\.yaml:38:3 “colours\.shadow” .* accent, ground, signal\.$/,
		);
	});

	test.each([
		['\nmail:', '\nmaill:', '32:1 “maill”', 'mail'],
		['\ncolours:', '\ncolors:', '35:1 “colors”', 'colours'],
		['accent:', 'acent:', '36:3 “colours.acent”', 'accent'],
	])('with %s misspelt as %s is told so once', (right, misspelt, place, guess) => {
		expect(wrong((text) => text.replace(right, misspelt))).toBe(
			`edition.yaml:${place} is not a setting of an edition. Did you mean “${guess}”?`,
		);
	});

	test.each([
		['light', '#6b2478', '#9fd0c0', 'a light page has a contrast of 1.6', 'darker'],
		['dark', '#e3b0f0', '#3c1b4d', 'a dark page has a contrast of 1.2', 'lighter'],
	])(
		'with an accent that cannot be read is told in which page',
		(key, old, other, what, choose) => {
			expect(wrong((text) => text.replace(old, other))).toMatch(
				new RegExp(
					`^edition\\.yaml:36:\\d+ “colours\\.accent\\.${key}”: text in ${other} on ${what}, and needs 4\\.5; choose a ${choose} colour\\.$`,
				),
			);
		},
	);

	test('with a ground on which white cannot be read is told so', () => {
		expect(wrong((text) => text.replace('#3c1b4d', '#9fd0c0'))).toBe(
			'edition.yaml:37:3 “colours.ground”: white text on #9fd0c0 has a contrast of 1.7, and needs 4.5; choose a darker colour.',
		);
	});

	test.each([
		['', 'is empty'],
		['# nothing yet\n', 'is empty'],
		['- name: X\n', 'is a list'],
		['The Turners\n', 'is one piece of text'],
	])('whose file is %j is told what it holds', (yaml, what) => {
		expect(wrong(() => yaml)).toMatch(
			new RegExp(
				`^edition\\.yaml:1:1 This file ${what}; it should hold these settings, each on a line of its own: name, edition, editors, .*, colours\\.$`,
			),
		);
	});

	test('with a colour that is taken for a remark is told to put it between quotes', () => {
		const said = 'What follows a # is a remark: put the colour between quotes: ';
		expect(wrong((text) => text.replace('"#3c1b4d"', '#00394a'))).toBe(
			`edition.yaml:37:3 “colours.ground” is empty. ${said}"#00394a".`,
		);
		// The remark takes the bracket along, and so breaks the file.
		expect(wrong((text) => text.replace('"#e3b0f0"', '#E3B0F0'))).toBe(
			`edition.yaml:36:37 ${said}"#E3B0F0".`,
		);
	});

	test.each([
		['name: { nl: X, en: }', /:5:16 “name\.en” is empty\. Write one piece of text here\.$/],
		['name: X', /:5:1 “name”: write a line for each of these below it: nl, en, .*\.$/],
		['name:', /:5:1 “name” is empty\. Write a line for each of these below it: nl, en, .*\.$/],
		['name: { nl: 2026, en: X }', /:5:9 “name\.nl”: put a " before and after it\.$/],
		['name: { nl: [X], en: X }', /:5:9 “name\.nl”: write one piece of text here\.$/],
		['name: { nl: "", en: X }', /:5:9 “name\.nl” is empty\. Write something here\.$/],
		[`name: { nl: ${'x'.repeat(121)}, en: X }`, /:5:9 “name\.nl”: this is longer than 120 signs/],
	])('with %s is told what to write', (name, message) => {
		const yaml = own.replace(/^#.*\nname:\n.*\n.*$/m, name);
		expect(wrong(() => yaml)).toMatch(message);
	});

	test.each([
		[
			'base',
			'/wandel/../x y',
			'27:1 “base”: a path begins with / and is made of letters from a to z, digits and the signs - _ . and /, such as /method/',
		],
		['mail', 'foo', '32:1 “mail”: write an address for mail, such as editors@example.org'],
		[
			'repository',
			'foo',
			'30:1 “repository”: write the whole address, such as https://github.com/you/your-edition',
		],
	])('with a wrong %s is told what to write', (key, value, message) => {
		const yaml = own.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`);
		expect(wrong(() => yaml)).toBe(`edition.yaml:${message}.`);
	});

	test('that is not saved as UTF-8 is told so, at the first sign that is lost', () => {
		const yaml = Buffer.from(own.replace('The New', 'Thä New'), 'latin1').toString('utf8');
		expect(wrong(() => yaml)).toBe(
			'edition.yaml:8:9 A sign here cannot be read, because the file is not saved as UTF-8: save it again with that encoding.',
		);
	});

	test.each(['\n', '\r\n'])('with marks of git is told to choose', (end) => {
		const both = '<<<<<<< HEAD\nbranch: main\n=======\nbranch: trunk\n>>>>>>> theirs';
		const yaml = own.replace('branch: main', both).replaceAll('\n', end);
		expect(wrong(() => yaml)).toBe(
			'edition.yaml:31:1 Git left two versions here: choose one, and take out the other and the lines with <<<<<<<, ======= and >>>>>>>.',
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
		expect(message).toContain('such as "#3c1b4d"');
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
		['[nl, xx]', /:\d+:17 “languages”: “xx” is not a language that the site knows: these are nl, /],
		['[nl, nl]', /:\d+:1 “languages”: a language stands there twice\.$/],
		['[de, nl]', /:\d+:13 “languages”: the first language is one in which every page exists: /],
		['en', /:\d+:1 “languages”: write it as a list: `languages: \[en\]`\.$/],
		['', /:\d+:1 “languages” is empty\. Write it as a list: `languages: \[nl, en\]`\.$/],
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
			'[cards, cake, curse]',
			/:1:15 “hide”: “cake” is not a part that can be left out; these can: cases, .*\n.*:1:21 “hide”: “curse” is not a part .* “course”\?$/,
		],
		[
			'[levers]',
			/:1:8 “hide”: “levers” cannot be left out, because the method is how levers lift barriers, step by step; these can: /,
		],
		[
			'[licence]',
			/:1:8 “hide”: “licence” cannot be left out, because it says whose work this is; /,
		],
		[
			'[toString, 3]',
			/:1:8 “hide”: “toString” is not a part .*\n.*:1:18 “hide”: “3” is not a part /,
		],
		['[map, map]', /:1:1 “hide”: a part stands there twice\.$/],
		['[card]', /:1:8 “hide”: “card” is not a part that can be left out\. Did you mean “cards”\?$/],
		['[cards, ~]', /:1:15 “hide”: a place in the list is empty\.$/],
		['[[map]]', /:1:8 “hide”: “\["map"\]” is not a part /],
		['cards', /:1:1 “hide”: write it as a list: `hide: \[cards\]`\.$/],
		['cases, course', /:1:1 “hide”: write it as a list: `hide: \[cases, course\]`\.$/],
		['', /:1:1 “hide” is empty\. Write it as a list: `hide: \[cases\]`\.$/],
		['{ map: true }', /:1:1 “hide”: write it as a list: `hide: \[map\]`\.$/],
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
