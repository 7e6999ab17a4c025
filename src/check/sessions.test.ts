import { describe, expect, test } from 'vitest';
import { smallContent } from './testing/small-content.ts';
import {
	changedStep,
	sessionFile,
	sheet,
	smallStep,
	stepFile,
	stepFileEn,
} from './testing/small-session.ts';

const { check } = smallContent();
const { [sessionFile]: written = '' } = smallStep;

describe('a session', () => {
	const checkSession = (from: string, to: string) => check(changedStep(sessionFile, from, to));
	/** The sheet is on the table in the first row, which has twenty minutes. */
	const onTable = (sheets: string, files: Record<string, string>) => {
		const form = '    form: whole\n';
		const withRow = changedStep(sessionFile, form, `${form}    worksheets:\n${sheets}`);
		const ids = [...sheets.matchAll(/id: (\w+)/g)].map(([, id]) => id);
		const brought = `${withRow[sessionFile]}prepare:
  - { days: 1, do: { nl: Print., en: Print. }, worksheets: [${ids.join(', ')}] }
`;
		return check({ ...withRow, [sessionFile]: brought, ...files });
	};

	test('has no problems when it is right', async () => {
		expect(await check(smallStep)).toEqual([]);
	});

	test('needs rows that add up to its length', async () => {
		expect(await checkSession('minutes: 50', 'minutes: 55')).toEqual([
			`${sessionFile}:10:10
  ✖ The rows take 50 minutes, and the session says 55.
    Change the minutes of a row, or those of the session.`,
		]);
	});

	test('needs groups that can be made of every size', async () => {
		expect(await checkSession('form: pairs', 'form: peer-set')).toEqual([]);
		const small = written.replace('from: 6, to: 12', 'from: 5, to: 6');
		expect(
			await check({ ...smallStep, [sessionFile]: small.replace('form: pairs', 'form: threes') }),
		).toEqual([
			`${sessionFile}:21:11
  ✖ 5 people cannot be divided into threes.
    Choose another “form:”, or change “people:”.`,
		]);
	});

	test('falls within the months of its step', async () => {
		expect(await checkSession('from: 1, to: 1 }', 'from: 1, to: 3 }')).toEqual([
			`${sessionFile}:5:9
  ✖ This session falls in months 1 to 3, and its step in months 1 to 2.
    Change “months:” here, or in ${stepFile}.`,
		]);
	});

	test('names a step, a worksheet and a rule that do not exist, all at once', async () => {
		const wrong = written
			.replace('step: bootcamp', 'step: bootcmap')
			.replace(
				'    form: whole\n',
				'    form: whole\n    worksheets: [{ id: walk }]\n    rules: [rest]\n',
			);
		expect(await check({ ...smallStep, [sessionFile]: wrong })).toEqual([
			`${stepFile}:1
  ✖ This step has no session, so nobody can run it.
    Write one in content/sessions/, with “step: bootcamp”.`,
			`${sessionFile}:3:7
  ✖ “bootcmap” is not one of the steps: content/docs/steps/bootcmap.mdx does not exist.
    Did you mean “bootcamp”?`,
			`${sessionFile}:16:24
  ✖ “walk” is not one of the worksheets: content/docs/worksheets/walk.mdx does not exist.
    There is none yet.`,
			`${sessionFile}:17:13
  ✖ “rest” is not a rule: content/rules/rest.yaml does not exist.
    There is none yet.`,
		]);
	});

	test('gives a worksheet the time that it says it needs', async () => {
		expect(await onTable('      - { id: walk }\n', sheet('walk', 20))).toEqual([]);
		expect(await onTable('      - { id: walk }\n', sheet('walk', 25))).toEqual([
			`${sessionFile}:17:9
  ✖ “walk” needs 25 minutes, and this row has 20.
    Give the row more minutes, use one “part:” of the sheet, or “use: discuss”.`,
		]);
		expect(await onTable('      - { id: walk, use: discuss }\n', sheet('walk', 25))).toEqual([]);
	});

	test('adds up what several worksheets of a row need', async () => {
		const files = { ...sheet('walk', 10, 1), ...sheet('talk', 15, 2) };
		expect(await onTable('      - { id: walk }\n      - { id: talk }\n', files)).toEqual([
			`${sessionFile}:17:9
  ✖ The worksheets of this row need 25 minutes together, and this row has 20.
    Give the row more minutes, use one “part:” of the sheet, or “use: discuss”.`,
		]);
	});

	test('uses a part of a worksheet that there is, and gives it its time', async () => {
		const files = sheet('walk', 45);
		expect(await onTable('      - { id: walk, part: look }\n', files)).toEqual([]);
		expect(await onTable('      - { id: walk, part: weigh }\n', files)).toEqual([
			`${sessionFile}:17:9
  ✖ Part “weigh” of “walk” needs 30 minutes, and this row has 20.
    Give the row more minutes, use one “part:” of the sheet, or “use: discuss”.`,
		]);
		expect(await onTable('      - { id: walk, part: weig }\n', files)).toEqual([
			`${sessionFile}:17:9
  ✖ “weig” is not a part of the worksheet “walk”.
    Did you mean “weigh”?`,
		]);
	});

	test('brings the worksheets of its rows, and uses those that it brings', async () => {
		const prepared = (keys: string) => `prepare:
  - { days: 1, do: { nl: Print., en: Print. }, ${keys} }
`;
		const used = written.replace(
			'    form: whole\n',
			'    form: whole\n    worksheets: [{ id: walk }]\n',
		);
		const withSheet = (text: string) =>
			check({ ...smallStep, ...sheet('walk', 20), [sessionFile]: text });
		expect(await withSheet(used)).toEqual([
			`${sessionFile}:16:18
  ✖ This row uses “walk”, and nobody brings it.
    Name it in “worksheets:” of a task of “prepare:”, whose “who:” prints or brings it.`,
		]);
		expect(await withSheet(used + prepared('worksheets: [walk]'))).toEqual([]);
		expect(await withSheet(written + prepared('worksheets: [walk]'))).toEqual([
			`${sessionFile}:29:61
  ✖ “walk” is prepared here, and no row of this session uses it.
    Name it in “worksheets:” of a row, or in “apart:” of this task if only the task needs it.`,
		]);
		expect(await withSheet(written + prepared('apart: [walk]'))).toEqual([]);
		expect(await withSheet(used + prepared('worksheets: [walk], apart: [walk]'))).toEqual([
			`${sessionFile}:30:76
  ✖ “walk” is used in a row of this session, so this task does not need it apart.
    Name it in “worksheets:” of the task.`,
		]);
	});

	test('speaks of no more minutes than its row has', async () => {
		const row = (text: string) =>
			checkSession('do: { nl: Praat met elkaar., en: Talk to each other. }', `do: ${text}`);
		expect(await row('{ nl: "Praat, een half uur.", en: "Talk, thirty minutes." }')).toEqual([]);
		expect(await row('{ nl: "Praat, veertig minuten.", en: "Talk, forty minutes." }')).toEqual([
			`${sessionFile}:22:15
  ✖ This row has 30 minutes, and its words speak of “veertig minuten”.
    Change the words, or give the row more minutes.`,
			`${sessionFile}:22:46
  ✖ This row has 30 minutes, and its words speak of “forty minutes”.
    Change the words, or give the row more minutes.`,
		]);
	});

	test('is more than an empty file, a list or a word', async () => {
		for (const bad of ['', '- 1\n', 'session\n', 'rows: 3\nmonths: x\n', 'rows: [null]\n'])
			expect(
				(await check({ ...smallStep, 'content/sessions/bad.yaml': bad })).length,
			).toBeGreaterThan(0);
	});

	test('is there for every step', async () => {
		const { [sessionFile]: _gone, ...rest } = smallStep;
		const without = Object.fromEntries(
			Object.entries(rest).map(([file, text]) => [file, text.replace(/<Agenda[^>]*>/, 'Praat.')]),
		);
		expect(await check(without)).toEqual([
			`${stepFile}:1
  ✖ This step has no session, so nobody can run it.
    Write one in content/sessions/, with “step: bootcamp”.`,
		]);
	});
});

describe('<Agenda>', () => {
	test('names a session that exists', async () => {
		expect(
			await check(changedStep(stepFileEn, 'session="bootcamp"', 'session="bootcmap"')),
		).toEqual([
			`${stepFileEn}:1
  ✖ This page does not show the session “bootcamp”, which is part of this step.
    Write <Agenda session="bootcamp"/> where it is told how to run the step.`,
			`${stepFileEn}:15:9
  ✖ “bootcmap” is not a session: content/sessions/bootcmap.yaml does not exist.
    Did you mean “bootcamp”?`,
		]);
	});

	test('says which session it shows', async () => {
		expect((await check(changedStep(stepFile, ' session="bootcamp"', '')))[1]).toBe(
			`${stepFile}:20:1
  ✖ <Agenda> does not say which session it shows.
    Write it as <Agenda session="…"/>. Choose from bootcamp.`,
		);
	});

	test('shows every session of a step, on its page in every language', async () => {
		const second = written.replace('order: 1', 'order: 2');
		expect(await check({ ...smallStep, 'content/sessions/evening.yaml': second })).toEqual(
			[stepFileEn, stepFile].map(
				(file) => `${file}:1
  ✖ This page does not show the session “evening”, which is part of this step.
    Write <Agenda session="evening"/> where it is told how to run the step.`,
			),
		);
	});
});

describe('a text to send', () => {
	const file = 'content/texts/call.yaml';
	const text = `order: 1
title: { nl: Oproep, en: Call }
summary: { nl: Hangt aan de muur., en: It hangs on the wall. }
form: poster
blanks:
  - { id: day, kind: date, label: { nl: Wanneer?, en: When? }, session: bootcamp }
body: { nl: "Kom op {day}.", en: "Come on {day}." }
`;

	test('has no problems when it is right', async () => {
		expect(await check({ ...smallStep, [file]: text })).toEqual([]);
	});

	test('takes a date from a session that exists', async () => {
		const wrong = text.replace('session: bootcamp', 'session: bootcmap');
		expect(await check({ ...smallStep, [file]: wrong })).toEqual([
			`${file}:6:73
  ✖ “bootcmap” is not a session: content/sessions/bootcmap.yaml does not exist.
    Did you mean “bootcamp”?`,
		]);
	});
});
