import { describe, expect, test } from 'vitest';
import { changed, en, interfaceFiles, nl, smallContent } from './testing/small-content.ts';
import { changedStep, sessionFile, smallStep } from './testing/small-session.ts';

const { check } = smallContent();

const rule = `kind: rule
title: { nl: Terugmelden, en: Reporting back }
text:
  nl: Wie een voorstel doet, krijgt binnen tien werkdagen een antwoord met een reden.
  en: Whoever makes a proposal gets an answer with a reason within ten working days.
points:
  - { nl: Een neen staat altijd op papier en wordt nooit alleen gemompeld., en: A no is written down. }
only:
  nl: [binnen tien werkdagen]
  en: [within ten working days]
`;
const rules = { 'content/rules/report-back.yaml': rule };

describe('a rule', () => {
	test('stands once without a problem', async () => {
		expect(await check(rules)).toEqual([]);
	});

	test('is not told by words that are its own, however they are typed', async () => {
		const told = 'Je hoort het Binnen  tien **werkdagen**';
		expect(await check({ ...rules, ...changed(nl, 'Niemand is', `${told}. Niemand is`) })).toEqual([
			`${nl}:13:14
  ✖ “binnen tien werkdagen” belongs to the rule “report-back”, which stands once.
    Show the rule with <Rule id="report-back"/>, or say it without these words.`,
		]);
	});

	test('is not told in another language than its words', async () => {
		const told = 'binnen tien werkdagen';
		expect(await check({ ...rules, ...changed(en, 'See [the', `${told} See [the`) })).toEqual([]);
	});

	test('is not retyped, neither its text nor one of its points', async () => {
		const text = 'Een NEEN staat altijd op papier, en wordt nooit alleen “gemompeld”';
		expect(
			await check({ ...rules, ...changed(nl, 'Niemand is', `Eerst dit.\n${text}. Niemand is`) }),
		).toEqual([
			`${nl}:14:1
  ✖ 9 words in a row are those of the rule “report-back”, which stands once.
    Show the rule with <Rule id="report-back"/>, or refer to it in other words.`,
		]);
	});

	test('lets eight of its words in a row pass', async () => {
		const text = 'een neen staat altijd op papier en wordt';
		expect(await check({ ...rules, ...changed(nl, 'Niemand is', `${text}. Niemand is`) })).toEqual(
			[],
		);
	});

	test('is not told in a session or a description', async () => {
		const session = changedStep(
			sessionFile,
			'Hoe kom je hier?',
			'Je hoort het binnen tien werkdagen.',
		);
		const page = smallStep['content/docs/en/steps/bootcamp.mdx']!.replace(
			'in one day',
			'within ten working days',
		);
		expect(
			(await check({ ...rules, ...session, 'content/docs/en/steps/bootcamp.mdx': page })).map(
				(one) => one.split('\n')[0],
			),
		).toEqual(['content/docs/en/steps/bootcamp.mdx:3:14', `${sessionFile}:17:15`]);
	});

	test('is not told in a form, a text to send, a term or a word of the interface', async () => {
		const told = 'Je hoort het binnen tien werkdagen.';
		const file = 'content/i18n/nl.json';
		const words = interfaceFiles[file]!.replace(
			/("share.mail.long": )".*"/,
			`$1${JSON.stringify(told)}`,
		);
		const found = await check({
			...rules,
			[file]: words,
			'content/texts/call.yaml': `order: 1
title: { nl: Oproep, en: Call }
summary: { nl: Wie het stuurt., en: Who sends it. }
form: page
body:
  nl: ${told}
  en: You hear from us.
`,
			'content/glossary/answer.yaml': `term: { nl: antwoord, en: answer }
definition:
  nl: ${told}
  en: What you get.
`,
		});
		const named = found
			.map((one) => one.split('\n'))
			.filter(([, message]) => message?.includes('belongs to the rule “report-back”'));
		expect(named.map(([where]) => where!.split(':')[0])).toEqual([
			'content/glossary/answer.yaml',
			file,
			'content/texts/call.yaml',
		]);
		expect(named.every((one) => one[2]!.includes('Lead to a page that shows'))).toBe(true);
	});

	test('is shown by a name that exists', async () => {
		expect(
			await check({
				...rules,
				...changed(nl, 'Niemand is', '<Rule id="report-bak"/>\n\nNiemand is'),
			}),
		).toEqual([
			`${nl}:13:7
  ✖ “report-bak” is not a rule: content/rules/report-bak.yaml does not exist.
    Did you mean “report-back”?`,
		]);
	});
});
