import { describe, expect, test } from 'vitest';
import { smallContent } from './testing/small-content.ts';
import { sessionFile, smallStep } from './testing/small-session.ts';

const { check } = smallContent();

/** A rule with a name in both languages and some points. */
const ruleOf = (points: readonly { nl: string; en: string }[]) =>
	[
		'kind: rule',
		'title: { nl: De regels, en: The rules }',
		'text: { nl: Ze gelden overal., en: They hold everywhere. }',
		'points:',
		...points.map(({ nl, en }) => `  - nl: "${nl}"\n    en: "${en}"`),
		'',
	].join('\n');

const file = 'content/rules/ground-rules.yaml';
const rungs = 'content/rules/participation-ladder.yaml';

describe('the posters', () => {
	test('take rules that fit', async () => {
		const points = [{ nl: 'Wat je hoort, blijft hier.', en: 'What you hear stays here.' }];
		expect(await check({ [file]: ruleOf(points) })).toEqual([]);
	});

	test('name a text that takes too much room, with its line and by how much', async () => {
		const short = { nl: 'Kort.', en: 'Short.' };
		const long = 'Dit staat er nog bij en het houdt niet op, zin na zin. '.repeat(60).trim();
		const [problem, ...more] = await check({
			[file]: ruleOf([short, { ...short, nl: long }]),
		});
		expect(more).toEqual([]);
		expect(problem).toMatch(
			/^content\/rules\/ground-rules\.yaml:7:9\n {2}✖ The poster “Afspraken van de kring” is \d+ mm too long; “Dit staat er nog bij en het houdt niet o …” takes most room\.\n/,
		);
	});

	test('name a word that is wider than its place', async () => {
		const word = 'Hottentottententententoonstellingsmakersopleidingen';
		const problems = await check({ [file]: ruleOf([{ nl: word, en: 'One.' }]) });
		expect(problems).toContainEqual(
			expect.stringContaining(`${file}:5:9\n  ✖ A word of “${word.slice(0, 40)} …” is wider than`),
		);
	});

	test('want to know what a rung means', async () => {
		const [first, ...more] = await check({
			[rungs]: ruleOf([
				{ nl: 'Informeren: je hoort het.', en: 'Inform, and explain.' },
				{ nl: 'Raadplegen: je zegt wat je ziet.', en: 'Consult: you say what you see.' },
			]),
		});
		expect(more).toEqual([]);
		expect(first).toBe(`${rungs}:6:9
  ✖ The poster has nothing to say at rung 1, “Inform, and explain.”.
    Write it as “name: what it means”.`);
	});

	test('come along with a session that reads out their rule', async () => {
		const rule = ruleOf([{ nl: 'Wat je hoort, blijft hier.', en: 'What you hear stays here.' }]);
		const own = smallStep[sessionFile]!;
		const read = own.replace(/^( +)form: whole$/m, '$&\n$1rules: [ground-rules]');
		expect(read).not.toBe(own);
		const content = { ...smallStep, [file]: rule, [sessionFile]: read };
		expect(await check(content)).toEqual([
			expect.stringMatching(
				/^content\/sessions\/bootcamp\.yaml:\d+:\d+\n {2}✖ The rule “ground-rules” is a poster too, and this session does not name it\.\n/,
			),
		]);
		const named = read.replace(/^rows:$/m, 'posters: [ground-rules]\nrows:');
		expect(await check({ ...content, [sessionFile]: named })).toEqual([]);
	});
});
