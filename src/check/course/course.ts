import path from 'node:path';
import { course as courseFeature } from '../../features/course/feature.ts';
import { effortOf } from '../../method/course/effort.ts';
import { course, type CourseFacts } from '../../method/schemas/course.ts';
import type { Ref } from '../../method/schemas/ref.ts';
import { session } from '../../method/schemas/session.ts';
import { unit, type UnitFacts } from '../../method/schemas/unit.ts';
import type { Problem } from '../problem.ts';
import { explainIssues } from '../explain.ts';
import { checkedRef, type Ids } from '../ids.ts';
import { didYouMean } from '../nearest.ts';
import type { DataFile, Project } from '../project.ts';
import { factsIn } from '../yaml.ts';

/** A unit that is right by itself, with its class if that is too. */
interface Unit {
	id: string;
	file: DataFile;
	facts: UnitFacts;
	class: ReturnType<typeof sessionOf>;
}

/** Units of the course that are not right by themselves, or do not go with the rest. */
export function checkCourse(project: Project, ids: Ids): Problem[] {
	const { course: files, wholeCourse } = project;
	const ref = checkedRef(ids);
	const problems = [
		...files.flatMap((file) => against(unit(ref), file)),
		...(wholeCourse ? against(course(ref), wholeCourse) : []),
		...strayClasses(project, ids),
		...takenNames(project),
	];
	if (files.length === 0) return problems;
	if (!wholeCourse) {
		return [
			...problems,
			{
				file: 'content/course.yaml',
				message: 'This file does not exist, and the units of the course need it.',
				hint: 'Restore it from the history of the project.',
			},
		];
	}
	const units = files.flatMap((file) => readUnit(file, project, ids));
	const whole = course(ref).safeParse(wholeCourse.source.data).data;
	return [
		...problems,
		...units.flatMap((one) => [...checkClass(one), ...checkBefore(one, project)]),
		...checkOrder(project),
		...(whole ? checkWhole(whole, wholeCourse, units, project) : []),
	];
}

const against = (schema: ReturnType<typeof unit> | ReturnType<typeof course>, one: DataFile) =>
	one.source.problems.length > 0
		? []
		: explainIssues(schema, one.source.data ?? {}, one.source, one.file);

function readUnit(file: DataFile, project: Project, ids: Ids): Unit[] {
	const ref = checkedRef(ids);
	const { data: facts } = unit(ref).safeParse(file.source.data);
	return facts
		? [{ id: idOf(file), file, facts, class: sessionOf(facts.session.id, project, ref) }]
		: [];
}

function sessionOf(id: string, { sessions }: Project, ref: Ref) {
	const file = sessions.find((one) => idOf(one) === id);
	return file && session(ref).safeParse(file.source.data).data;
}

/** A class that is another one’s, or nobody’s, and rows of it that do not exist. */
function checkClass({ id, file: { file, source }, facts, class: held }: Unit): Problem[] {
	if (!held) return [];
	const rows = held.rows.map((row) => row.id);
	const named = [
		...facts.practice.map(({ row }, index) => ({ row, path: ['practice', index, 'row'] })),
		...facts.teacher.answers.flatMap(({ row }, index) =>
			row === undefined ? [] : [{ row, path: ['teacher', 'answers', index, 'row'] }],
		),
	];
	return [
		...(held.unit?.id === id
			? []
			: [
					{
						file,
						...source.at(['session']),
						message: `The session “${facts.session.id}” is not the class of this unit.`,
						hint: `Write “unit: ${id}” in content/sessions/${facts.session.id}.yaml, or name another session.`,
					},
				]),
		...(held.lead === 'teacher'
			? []
			: [
					{
						file,
						...source.at(['session']),
						message: `The session “${facts.session.id}” is not led by the teacher.`,
						hint: `Write “lead: teacher” in content/sessions/${facts.session.id}.yaml.`,
					},
				]),
		...named
			.filter(({ row }) => !rows.includes(row))
			.map(({ row, path: keys }) => ({
				file,
				...source.at(keys),
				message: `“${row}” is not a row of the session “${facts.session.id}”.`,
				hint: didYouMean(row, rows),
			})),
	];
}

/** Units whose page would have the address of another page, or of the files of the course. */
function takenNames({ course: units }: Project): Problem[] {
	const taken = ['files', ...Object.keys(courseFeature.pages ?? {}).map((id) => id.split('/')[1])];
	return units
		.filter((one) => taken.includes(idOf(one)))
		.map(({ file }) => ({
			file,
			message: `“course/${path.basename(file, '.yaml')}” is the address of another page of the course.`,
			hint: 'Give this file another name.',
		}));
}

/** Sessions that are the class of a unit that has another one. */
function strayClasses({ sessions, course: units }: Project, ids: Ids): Problem[] {
	const classOf = new Map(units.map((one) => [idOf(one), factsIn(one.source)['session']]));
	return sessions.flatMap(({ file, source }): Problem[] => {
		const { unit: named } = factsIn(source);
		const id = path.basename(file, '.yaml');
		if (typeof named !== 'string' || !ids.course.has(named) || classOf.get(named) === id) return [];
		return [
			{
				file,
				...source.at(['unit']),
				message: `The unit “${named}” has another class than this one.`,
				hint: `Write “session: ${id}” in content/course/${named}.yaml, or name another unit here.`,
			},
		];
	});
}

/** Units that are needed before this one and come after it. */
function checkBefore({ file, facts }: Unit, { course: units }: Project): Problem[] {
	return facts.prerequisites.flatMap(({ id }, index): Problem[] => {
		const before = units.find((one) => idOf(one) === id);
		const { order } = before ? factsIn(before.source) : {};
		if (typeof order !== 'number' || order < facts.order) return [];
		return [
			{
				file: file.file,
				...file.source.at(['prerequisites', index]),
				message: `“${id}” comes in week ${order}, and this unit already in week ${facts.order}.`,
				hint: 'A unit can only build on those that come before it.',
			},
		];
	});
}

/** Weeks that two units have. */
function checkOrder({ course: units }: Project): Problem[] {
	return units.flatMap(({ file, source }, index): Problem[] => {
		const { order } = factsIn(source);
		const first = units.findIndex((one) => Object.is(factsIn(one.source)['order'], order));
		if (typeof order !== 'number' || first === index) return [];
		return [
			{
				file,
				...source.at(['order']),
				message: `Week ${order} is that of “${idOf(units[first]!)}” already.`,
				hint: 'Give every unit a week of its own, from 1.',
			},
		];
	});
}

/** What the units name and the course does not have, and sums that are not those of the course. */
function checkWhole(
	whole: CourseFacts,
	{ file, source }: DataFile,
	units: readonly Unit[],
	{ course: files }: Project,
): Problem[] {
	const outcomes = whole.outcomes.map(({ id }) => id);
	const parts = whole.assessment.map(({ id }) => id);
	const competences = whole.frameworks.flatMap(({ areas }) =>
		areas.flatMap((area) => area.competences.map(({ id }) => id)),
	);
	const problems = [
		...units.flatMap((one) => unknownNames(one, outcomes, competences, parts)),
		...twice([
			...whole.outcomes.map(({ id }, index) => ({ id, path: ['outcomes', index, 'id'] })),
		]).map(refuseTwice('outcomes')),
		...twice(
			whole.assessment.map(({ id }, index) => ({ id, path: ['assessment', index, 'id'] })),
		).map(refuseTwice('parts of the assessment')),
		...twice(
			whole.frameworks.flatMap(({ areas }, framework) =>
				areas.flatMap((area, place) =>
					area.competences.map(({ id }, index) => ({
						id,
						path: ['frameworks', framework, 'areas', place, 'competences', index, 'id'],
					})),
				),
			),
		).map(refuseTwice('competences')),
	];

	function refuseTwice(what: string) {
		return ({ id, path: keys }: Place): Problem => ({
			file,
			...source.at(keys),
			message: `“${id}” is the id of two ${what}.`,
			hint: 'Give one of them another id. Units name them by it.',
		});
	}

	// A unit that cannot be read has been told of, and no sum is right without it.
	if (units.length < files.length) return problems;
	const sum = (key: 'class' | 'all') =>
		units.reduce((total, one) => total + (one.class ? effortOf(one.facts, one.class)[key] : 0), 0);
	const hours = (minutes: number) => String(Math.round((minutes / 60) * 100) / 100);
	if (units.length !== whole.weeks) {
		problems.push({
			file,
			...source.at(['weeks']),
			message: `There are ${units.length} units, and the course has ${whole.weeks} weeks.`,
			hint: 'Change “weeks:”, or the units in content/course/.',
		});
	}
	for (const [index, id] of outcomes.entries()) {
		if (units.some(({ facts }) => facts.objectives.some(({ outcome }) => outcome === id))) continue;
		problems.push({
			file,
			...source.at(['outcomes', index, 'id']),
			message: `No unit works on the outcome “${id}”.`,
			hint: 'Name it as the “outcome:” of an objective, or take it out.',
		});
	}
	if (units.some((one) => !one.class)) return problems;
	if (sum('class') !== whole.contactHours * 60) {
		problems.push({
			file,
			...source.at(['contactHours']),
			message: `The classes take ${hours(sum('class'))} hours, and the course says ${whole.contactHours}.`,
			hint: 'Change “contactHours:”, or the minutes of a session.',
		});
	}
	const credits = whole.ects * whole.hoursPerCredit;
	if (sum('all') !== credits * 60) {
		problems.push({
			file,
			...source.at(['ects']),
			message: `The units take ${hours(sum('all'))} hours, and ${whole.ects} credits of ${whole.hoursPerCredit} hours are ${credits}.`,
			hint: 'Change the minutes of readings, questions or assignments, or the credits.',
		});
	}
	return problems;
}

/** Outcomes, competences and parts of the assessment that the course does not have. */
function unknownNames(
	{ file: { file, source }, facts }: Unit,
	outcomes: readonly string[],
	competences: readonly string[],
	parts: readonly string[],
): Problem[] {
	const named = [
		...facts.objectives.flatMap(({ outcome, competences: exercised }, index) => [
			{ id: outcome, known: outcomes, what: 'an outcome', path: ['objectives', index, 'outcome'] },
			...exercised.map((id, place) => ({
				id,
				known: competences,
				what: 'a competence',
				path: ['objectives', index, 'competences', place],
			})),
		]),
		...facts.assignment.parts.map((id, index) => ({
			id,
			known: parts,
			what: 'a part of the assessment',
			path: ['assignment', 'parts', index],
		})),
	];
	return named
		.filter(({ id, known }) => !known.includes(id))
		.map(({ id, known, what, path: keys }) => ({
			file,
			...source.at(keys),
			message: `“${id}” is not ${what} of the course.`,
			hint: didYouMean(id, known),
		}));
}

interface Place {
	id: string;
	path: PropertyKey[];
}

/** Those whose id another one before them has. */
const twice = (all: readonly Place[]): Place[] =>
	all.filter(({ id }, index) => all.findIndex((other) => other.id === id) !== index);

const idOf = ({ file }: { file: string }) => path.basename(file, '.yaml');
