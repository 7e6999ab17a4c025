import type { CourseFacts } from '../../method/schemas/course.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../project.ts';
import type { Unit } from './unit.ts';

/** An id, and where it stands in the file of the course. */
interface Place {
	id: string;
	path: PropertyKey[];
}

/** Names that the units use and the course does not have, and those that two things have. */
export function checkNames(
	whole: CourseFacts,
	{ file, source }: DataFile,
	units: readonly Unit[],
): Problem[] {
	const outcomes = whole.outcomes.map(({ id }, index) => ({ id, path: ['outcomes', index, 'id'] }));
	const parts = whole.assessment.map(({ id }, index) => ({
		id,
		path: ['assessment', index, 'id'],
	}));
	const competences = whole.frameworks.flatMap(({ areas }, framework) =>
		areas.flatMap((area, place) =>
			area.competences.map(({ id }, index) => ({
				id,
				path: ['frameworks', framework, 'areas', place, 'competences', index, 'id'],
			})),
		),
	);
	return [
		...units.flatMap((one) => unknownNames(one, idsIn(outcomes), idsIn(competences), idsIn(parts))),
		...twice(outcomes).map(refuseTwice('outcomes')),
		...twice(parts).map(refuseTwice('parts of the assessment')),
		...twice(competences).map(refuseTwice('competences')),
	];

	function refuseTwice(what: string) {
		return ({ id, path: keys }: Place): Problem => ({
			file,
			...source.at(keys),
			message: `“${id}” is the id of two ${what}.`,
			hint: 'Give one of them another id. Units name them by it.',
		});
	}
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

/** Those whose id another one before them has. */
const twice = (all: readonly Place[]): Place[] =>
	all.filter(({ id }, index) => all.findIndex((other) => other.id === id) !== index);

const idsIn = (places: readonly Place[]): string[] => places.map(({ id }) => id);
