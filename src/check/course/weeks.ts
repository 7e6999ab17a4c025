import type { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { factsIn } from '../yaml.ts';
import { idOf, type Unit } from './unit.ts';

/** Units that are needed before this one and come after it. */
export function checkBefore({ file, facts }: Unit, { course: units }: Project): Problem[] {
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
export function checkOrder({ course: units }: Project): Problem[] {
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
