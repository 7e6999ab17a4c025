/** Attacks on the data that sessions, the course, texts, rules and changes consist of, and slips in it. */
import { describe, expect, test } from 'vitest';
import { startWork } from '../prose/guard/testing/work.ts';
import { nl, smallContent, smallest } from './testing/small-content.ts';
import { classFile, courseFile, smallCourse, unitFile } from './testing/small-course.ts';
import { checkContent } from './content.ts';
import { formatProblem } from './problem.ts';

const { folder } = smallContent();

const textFile = 'content/texts/mail.yaml';
const ruleFile = 'content/rules/hours.yaml';
const changeFile = 'content/changes/0-1-0.yaml';

/** One file of each kind, all of them right. */
const right: Record<string, string> = {
	...smallest,
	...smallCourse,
	[textFile]: `order: 1
title: { nl: Een mail, en: A mail }
summary: { nl: Iedereen krijgt hem., en: Everyone gets it. }
form: mail
subject: { nl: Hallo, en: Hello }
blanks:
  - id: sender
    label: { nl: Wie, en: Who }
body:
  nl: |
    Dag {sender}
  en: |
    Hello {sender}
before: { nl: Lees hem nog eens., en: Read it once more. }
`,
	[ruleFile]: `kind: rule
title: { nl: Uren, en: Hours }
text: { nl: Iedereen krijgt uren., en: Everyone gets hours. }
points:
  - { nl: Twee per week., en: Two a week. }
`,
	[changeFile]: `version: '0.1.0'
date: '2026-11-28'
summary: { nl: De eerste uitgave., en: The first edition. }
changes:
  - kind: new
    text: { nl: Alles is nieuw., en: All of it is new. }
`,
};

const files = [unitFile, classFile, courseFile, textFile, ruleFile, changeFile];

/** Puts words into the Dutch half of the first text of a file. */
const said = (words: string) => (text: string) => text.replace(/nl: [^,}\n]+/, `nl: ${words}`);
const quoted = (words: string) => said(JSON.stringify(words));
const first = (text: string) => text.slice(0, text.indexOf('\n') + 1);

/** What is done to a file, by what it is. Every one of them is a problem in that file. */
const wrong: Record<string, (text: string) => string> = {
	'a bomb of aliases': (text) =>
		`a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d]\n${text}`,
	'an alias to itself': (text) => `a: &a [*a]\n${text}`,
	'an anchor': said('&x Tekst'),
	'an alias to nothing': said('*x'),
	'a merge key': (text) => `<<: { a: b }\n${text}`,
	'a tag that makes a function': said('!!js/function "function () {}"'),
	'a tag of one’s own': said('!evil Tekst'),
	'binary data': said('!!binary aGVsbG8='),
	'a key twice': (text) => text + first(text),
	'a key that objects have': (text) => `__proto__: { polluted: true }\n${text}`,
	'a constructor': (text) => `constructor: { prototype: { polluted: true } }\n${text}`,
	'an unknown key': (text) => `${text}colour: red\n`,
	'a key in capitals': (text) => text.replace(/^\w/m, (letter) => letter.toUpperCase()),
	'a key with a letter of another script': (text) => text.replace(/nl:/, 'nӏ:'),
	'a third language': said('Tekst, de: Text'),
	'only one language': (text) => text.replace(/\{ nl: [^,{}]+, en:/, '{ en:'),
	'an empty text': said('""'),
	'a text of spaces': quoted('   '),
	'a number for a text': said('5'),
	'a date for a text': said('2026-11-28'),
	'yes for a text': said('true'),
	'nothing for a text': said('null'),
	'a list for a text': said('[Tekst]'),
	'a group for a text': said('{ a: b }'),
	'a tab before a key': (text) => `\t${text}`,
	'a tab in a list': (text) => text.replace(/\n {2}(?=[-\w])/, '\n\t'),
	'a byte order mark in the middle': said('"Te\uFEFFkst"'),
	'a space that is none before a key': (text) => `\u00A0${text}`,
	'a zero width space': said('Te\u200Bkst'),
	'an escaped zero width space': said('"Te\\u200Bkst"'),
	'text turned round': said('Tekst \u202Etxet'),
	'text turned round with an escape': said('"Tekst \\u202E txet"'),
	'an isolate that is not closed': said('"\u2066Tekst"'),
	'a bell': said('"Te\u0007kst"'),
	'an escaped bell': said('"Te\\akst"'),
	'an escaped escape': said('"\\e[31mRood"'),
	'an escaped null': said('"Te\\0kst"'),
	'half a character': said('"Te\\uD800kst"'),
	'a line separator': said('"Te\\Lkst"'),
	'a script': quoted('<script>alert(1)</script>'),
	'an image that runs code': quoted('<img src=x onerror=alert(1)>'),
	'a comment of HTML': quoted('<!-- weg -->'),
	'an order for the speller': quoted('cspell:disable'),
	'an order for the formatter': (text) => `# prettier-ignore\n${text}`,
	'an expression that does not end for the speller': quoted('cspell:ignoreRegExp /(a+)+b/'),
	'a line without end': quoted('a'.repeat(6_000)),
	'more than a file may hold': quoted('a b '.repeat(140_000)),
	'a hundred levels': (text) => `x: ${'['.repeat(100)}${']'.repeat(100)}\n${text}`,
	'a second document': (text) => `${text}---\n${text}`,
	'a directive': (text) => `%YAML 1.1\n---\n${text}`,
	'a colon in a text': said('Let op: dit'),
	'a text that starts with an at sign': said('@iedereen'),
	'a text that starts with a percent sign': said('%tekst'),
	'an apostrophe that ends it': said("'foto's'"),
	'a quote that is not closed': said('"Tekst'),
	'curly quotes around it': (text) => text.replace(/nl: /, 'nl:“'),
	'no space after a colon': (text) => text.replace(/^(\w+): ?/, '$1:x'),
	'nothing at all': () => '',
	'only a comment': () => '# later\n',
	'JSON that stops': () => '{"title":',
	HTML: () => '<!doctype html><p>Not found</p>',
	'a page': (text) => `---\n${text}---\n\nTekst.\n`,
	'the signs of a merge': (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
	'numbers that are none': (text) =>
		text.replace(/^(order|kind|version|ects|title): .*/m, '$1: .nan'),
	'a number without end': (text) =>
		text.replace(/^(order|kind|version|ects|title): .*/m, '$1: 1e999'),
};

describe('data', () => {
	test('has no problems when it is right', async () => {
		await folder.write(right);
		expect((await checkContent(folder.root)).problems.map((one) => formatProblem(one))).toEqual([]);
	});

	test.each(Object.entries(wrong))(
		'with %s is a problem in every file, at its place',
		async (_name, change) => {
			const changes = files.map((file) => [file, change(right[file]!)] as const);
			for (const [file, text] of changes) expect(text).not.toBe(right[file]);
			await folder.write({ ...right, ...Object.fromEntries(changes) });
			const worked = startWork();
			const { problems } = await checkContent(folder.root);
			expect(worked()).toBeLessThan(10_000);
			const named = new Set(problems.map(({ file }) => file));
			expect(files.filter((file) => !named.has(file))).toEqual([]);
			for (const problem of problems) {
				expect(problem.message).toMatch(/^[\s\S]{10,400}[.?]$/);
				expect(formatProblem(problem)).not.toMatch(
					/\n\s+at |[\u0000-\u0008\u202E\u200B\uFEFF]|Error:/,
				);
			}
		},
	);
});

describe('a sign that no document can show', () => {
	const inFirst = (file: string, words: string) => ({
		...right,
		[file]:
			file === nl
				? right[nl]!.replace(/^title: .*$/m, `title: ${words}`)
				: quoted(words)(right[file]!),
	});
	test.each([
		[unitFile, '🚲 De rol', '🚲', 'Say it in words, or leave it out.'],
		[classFile, 'De ﬁets', 'ﬁ', 'Write “fi”, which people read alike.'],
		[ruleFile, 'Naar ⅳ', 'ⅳ', 'Write “iv”, which people read alike.'],
		[textFile, 'H₂O', '₂', 'Write “2”, which people read alike.'],
		[nl, 'Schotten 漢', '漢', 'Say it in words, or leave it out.'],
	])('is named in %s, with what to write: %s', async (file, words, sign, hint) => {
		await folder.write(inFirst(file, words));
		const { problems } = await checkContent(folder.root);
		expect(problems).toEqual([
			expect.objectContaining({
				file,
				line: expect.any(Number),
				column: expect.any(Number),
				message: `On paper “${sign}” would be an empty box: the fonts of our documents do not have it.`,
				hint,
			}),
		]);
	});

	test.each([
		[textFile, (text: string) => text.replace('Dag {sender}', 'Dag {sender} 🚲')],
		[changeFile, quoted('🚲')],
	])('may stand in %s, where a browser or a program for writing shows it', async (file, change) => {
		const text = change(right[file]!);
		expect(text).toContain('🚲');
		await folder.write({ ...right, [file]: text });
		expect((await checkContent(folder.root)).problems).toEqual([]);
	});
});
