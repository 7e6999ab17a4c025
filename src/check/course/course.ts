import { course as courseFeature } from '../../features/course/feature.ts';
import { course } from '../../method/schemas/course.ts';
import { unit } from '../../method/schemas/unit.ts';
import { explainIssues } from '../explain.ts';
import { checkedRef, type Ids } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { DataFile, Project } from '../project.ts';
import { checkClass, strayClasses } from './classes.ts';
import { checkHandIn, checkNumbered } from './hand-in.ts';
import { checkNames } from './names.ts';
import { checkSums } from './sums.ts';
import { idOf, readUnit } from './unit.ts';
import { checkBefore, checkOrder } from './weeks.ts';

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
		...units.flatMap((one) => [
			...checkClass(one),
			...checkBefore(one, project),
			...checkHandIn(one, project),
			...checkNumbered(one),
		]),
		...checkOrder(project),
		...(whole ? checkNames(whole, wholeCourse, units) : []),
		// A unit that cannot be read has been told of, and no sum is right without it.
		...(whole && units.length === files.length ? checkSums(whole, wholeCourse, units) : []),
	];
}

const against = (schema: ReturnType<typeof unit> | ReturnType<typeof course>, one: DataFile) =>
	one.source.problems.length > 0
		? []
		: explainIssues(schema, one.source.data ?? {}, one.source, one.file);

/** Units whose page would have the address of another page, or of the files of the course. */
function takenNames({ course: units }: Project): Problem[] {
	const taken = ['files', ...Object.keys(courseFeature.pages ?? {}).map((id) => id.split('/')[1])];
	return units
		.filter((one) => taken.includes(idOf(one)))
		.map(({ file }) => ({
			file,
			message: `“course/${idOf({ file })}” is the address of another page of the course.`,
			hint: 'Give this file another name.',
		}));
}
