import { didYouMean } from '../nearest.ts';
import type { Ids } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { factsIn } from '../yaml.ts';
import { idOf, type Unit } from './unit.ts';

/** A class that is another one’s, or nobody’s, and rows of it that do not exist. */
export function checkClass({ id, file: { file, source }, facts, class: held }: Unit): Problem[] {
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

/** Sessions that are the class of a unit that has another one. */
export function strayClasses({ sessions, course: units }: Project, ids: Ids): Problem[] {
	const classOf = new Map(units.map((one) => [idOf(one), factsIn(one.source)['session']]));
	return sessions.flatMap(({ file, source }): Problem[] => {
		const { unit: named } = factsIn(source);
		const id = idOf({ file });
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
