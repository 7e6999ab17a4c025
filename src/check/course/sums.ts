import { effortOf } from '../../method/course/effort.ts';
import type { CourseFacts } from '../../method/schemas/course.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../project.ts';
import type { Unit } from './unit.ts';

/** Weeks, outcomes, hours and credits of the course that its units do not add up to. */
export function checkSums(
	whole: CourseFacts,
	{ file, source }: DataFile,
	units: readonly Unit[],
): Problem[] {
	const problems: Problem[] = [];
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
	for (const [index, { id }] of whole.outcomes.entries()) {
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
