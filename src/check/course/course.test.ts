import { describe, expect, test } from 'vitest';
import {
	changedCourse,
	classFile,
	courseFile,
	smallCourse,
	unitFile,
} from '../testing/small-course.ts';
import { smallContent } from '../testing/small-content.ts';

const { check } = smallContent();

describe('a unit', () => {
	const checkUnit = (from: string, to: string) => check(changedCourse(unitFile, from, to));

	test('has no problems when it is right', async () => {
		expect(await check(smallCourse)).toEqual([]);
	});

	test('practises each of its objectives, and assesses it', async () => {
		const more = `  - id: ask
    outcome: recognise
    text: { nl: vraagt, en: asks }
    competences: [creativity]
keyPoints:`;
		expect(await checkUnit('keyPoints:', more)).toEqual([
			`${unitFile}:10:9
  ✖ The objective “ask” is not practised anywhere.
    Name it in “practice:” at a row of the class, or in “practises:” of the assignment.`,
			`${unitFile}:10:9
  ✖ The objective “ask” is not assessed anywhere.
    Name it as the “objective:” of a question, or of a criterion of the assignment.`,
		]);
	});

	test('has a summary that a list can show', async () => {
		expect(await checkUnit('Je kent de rol en je herkent ze.', 'Je kent ze.')).toEqual([
			`${unitFile}:4:16
  ✖ “summary.nl” is not right. Write a summary of at least 30 characters.
    The summary in Dutch.`,
		]);
	});

	test('names objectives of its own', async () => {
		expect(
			await checkUnit('row: round, objectives: [tell]', 'row: round, objectives: [tel, tell]'),
		).toEqual([
			`${unitFile}:15:32
  ✖ “tel” is not an objective of this unit.
    Choose from tell, or add it to “objectives:”.`,
		]);
	});

	test('has one right answer to a question with one', async () => {
		expect(await checkUnit('right: true', 'right: false')).toEqual([
			`${unitFile}:43:7
  ✖ None of these options is right.
    Write “right: true” at the right one.`,
		]);
		const two = smallCourse[unitFile]!.replace('        why: { nl: Dat', '        right: true\n$&');
		expect(await check({ ...smallCourse, [unitFile]: two })).toEqual([
			`${unitFile}:43:7
  ✖ 2 of these options are right, and a reader can choose one.
    Leave “right: true” at one of them, or write “kind: multiple”.`,
		]);
	});

	test('explains every option', async () => {
		expect(await checkUnit('        why: { nl: Dat niet., en: It is not. }\n', '')).toEqual([
			`${unitFile}:47:9
  ✖ “questions[1].options[2].why” is missing.
    Why it is right or not, to somebody who chose it.`,
		]);
	});

	test('reads a page or a work, one of the two', async () => {
		expect(
			await checkUnit(
				'  - page: steps/bootcamp\n',
				'  - page: steps/bootcamp\n    work: edmondson-1999\n',
			),
		).toEqual([
			`${unitFile}:17:5
  ✖ A reading is a page or a work, one of the two.
    Give “page:” with the id of a page, or “work:” with that of a work.`,
		]);
	});

	test('names rows of its class, a class of its own, and outcomes, competences and parts that there are', async () => {
		const wrong = smallCourse[unitFile]!.replace('row: round', 'row: rond')
			.replace('outcome: recognise', 'outcome: recognize')
			.replace('[creativity]', '[creativty]')
			.replace('parts: [portfolio]', 'parts: [folio]');
		expect(await check({ ...smallCourse, [unitFile]: wrong })).toEqual([
			`${courseFile}:12:9
  ✖ No unit works on the outcome “recognise”.
    Name it as the “outcome:” of an objective, or take it out.`,
			`${unitFile}:7:14
  ✖ “recognize” is not an outcome of the course.
    Did you mean “recognise”?`,
			`${unitFile}:9:19
  ✖ “creativty” is not a competence of the course.
    Did you mean “creativity”?`,
			`${unitFile}:15:12
  ✖ “rond” is not a row of the session “class-role”.
    Did you mean “round”?`,
			`${unitFile}:31:11
  ✖ “folio” is not a part of the assessment of the course.
    Choose from portfolio.`,
		]);
		expect((await checkUnit('session: class-role', 'session: bootcamp')).slice(2, 4)).toEqual([
			`${unitFile}:13:10
  ✖ The session “bootcamp” is not the class of this unit.
    Write “unit: role” in content/sessions/bootcamp.yaml, or name another session.`,
			`${unitFile}:13:10
  ✖ The session “bootcamp” is not led by the teacher.
    Write “lead: teacher” in content/sessions/bootcamp.yaml.`,
		]);
	});

	test('hands in before a class that comes after its own', async () => {
		const at = 'handIn: { what:';
		expect(await checkUnit(at, 'handIn: { before: 2, what:')).toEqual([
			`${unitFile}:30:21
  ✖ There is no class 2: the last one is class 1.
    Leave “before:” out where the work is handed in at the end of its own week.`,
		]);
		const second = smallCourse[unitFile]!.replace('order: 1', 'order: 2');
		const early = second.replace(at, 'handIn: { before: 2, what:');
		expect(await check({ ...smallCourse, 'content/course/two.yaml': early })).toContain(
			`content/course/two.yaml:30:21
  ✖ This is the work of class 2, and it is handed in before class 2.
    Name a later class, or leave “before:” out where it is the end of its own week.`,
		);
	});

	test('says when work is handed in as a fact, because a shorter course has other classes', async () => {
		for (const named of ['les 2', 'week 11']) {
			expect(await checkUnit('nl: Een blad, en', `nl: "Een blad, vóór ${named}", en`)).toEqual([
				`${unitFile}:30:25
  ✖ “${named}” is not the same one in a course that a teacher composes.
    Write the class as a number at “before:” of “handIn:”, or name no week.`,
			]);
		}
		expect(
			await checkUnit('en: One page }', 'en: One page }, note: { nl: Later., en: See class 3. }'),
		).toHaveLength(1);
	});

	test('builds on units that exist and come before it', async () => {
		const at = 'objectives:\n';
		expect(await checkUnit(at, `prerequisites: [roles]\n${at}`)).toEqual([
			`${unitFile}:5:17
  ✖ “roles” is not a unit of the course: content/course/roles.yaml does not exist.
    Did you mean “role”?`,
		]);
		expect(await checkUnit(at, `prerequisites: [role]\n${at}`)).toEqual([
			`${unitFile}:5:17
  ✖ “role” comes in week 1, and this unit already in week 1.
    A unit can only build on those that come before it.`,
		]);
	});
});

test('no unit takes the address of another page of the course', async () => {
	const problems = await check({
		...smallCourse,
		'content/course/portfolio.yaml': smallCourse[unitFile]!,
	});
	expect(problems).toContain(`content/course/portfolio.yaml
  ✖ “course/portfolio” is the address of another page of the course.
    Give this file another name.`);
});

describe('a class', () => {
	test('is that of its unit, and stands outside the months of the year', async () => {
		const stray = smallCourse[classFile]!;
		expect(await check({ ...smallCourse, 'content/sessions/stray.yaml': stray })).toEqual([
			`content/sessions/stray.yaml:3:7
  ✖ The unit “role” has another class than this one.
    Write “session: stray” in content/course/role.yaml, or name another unit here.`,
		]);
		expect(
			await check(changedCourse(classFile, 'order: 1\n', 'order: 1\nmonths: { from: 1, to: 1 }\n')),
		).toContain(
			`${classFile}:5:9
  ✖ A class belongs to a unit of the course, not to the year of the method.
    Take “step:” and “months:” out, or take “unit:” out.`,
		);
		expect(await check(changedCourse(classFile, 'setting: class', 'setting: workplace'))).toContain(
			`${classFile}:5:10
  ✖ This is the class of a unit, but it happens elsewhere.
    A session with “unit:” has “setting: class”, and no other one has.`,
		);
	});
});

describe('a course', () => {
	const checkWhole = (from: string, to: string) => check(changedCourse(courseFile, from, to));

	test('has units whose hours add up to its credits and its contact time', async () => {
		const wrong = smallCourse[courseFile]!.replace('ects: 1', 'ects: 2')
			.replace('contactHours: 3', 'contactHours: 4')
			.replace('weeks: 1', 'weeks: 2');
		expect(await check({ ...smallCourse, [courseFile]: wrong })).toEqual([
			`${courseFile}:5:7
  ✖ The units take 25 hours, and 2 credits of 25 hours are 50.
    Change the minutes of readings, questions or assignments, or the credits.`,
			`${courseFile}:8:8
  ✖ There are 1 units, and the course has 2 weeks.
    Change “weeks:”, or the units in content/course/.`,
			`${courseFile}:9:15
  ✖ The classes take 3 hours, and the course says 4.
    Change “contactHours:”, or the minutes of a session.`,
		]);
	});

	test('counts what may be left out as nothing', async () => {
		expect(await check(changedCourse(unitFile, '    optional: true\n', ''))).toEqual([
			`${courseFile}:5:7
  ✖ The units take 26.5 hours, and 1 credits of 25 hours are 25.
    Change the minutes of readings, questions or assignments, or the credits.`,
		]);
	});

	test('gives weights that make a whole mark', async () => {
		expect(await checkWhole('weight: 100', 'weight: 90')).toEqual([
			`${courseFile}:15:3
  ✖ The weights of the assessment add up to 90, not to 100.
    Change the “weight:” of a part.`,
		]);
	});

	test('gives every unit a week of its own', async () => {
		const second = smallCourse[unitFile]!.replace('class-role', 'class-two');
		const held = smallCourse[classFile]!.replace('unit: role', 'unit: two');
		expect(
			await check({
				...smallCourse,
				'content/course/two.yaml': second,
				'content/sessions/class-two.yaml': held,
			}),
		).toContain(
			`content/course/two.yaml:1:8
  ✖ Week 1 is that of “role” already.
    Give every unit a week of its own, from 1.`,
		);
	});

	test('stands in one file, which its units need', async () => {
		const { [courseFile]: _gone, ...rest } = smallCourse;
		expect(await check(rest)).toEqual([
			`${courseFile}
  ✖ This file does not exist, and the units of the course need it.
    Restore it from the history of the project.`,
		]);
	});

	test('is more than an empty file, a list or a word', async () => {
		for (const bad of ['', '- 1\n', 'course\n', 'questions: 3\n', 'questions: [null]\n']) {
			for (const file of [courseFile, 'content/course/bad.yaml'])
				expect((await check({ ...smallCourse, [file]: bad })).length).toBeGreaterThan(0);
		}
	});
});
