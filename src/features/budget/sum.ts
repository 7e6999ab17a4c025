import type { Hours } from '../../method/schemas/hours.ts';
import type { Line } from './hours.ts';
import { sum, times, type Range } from './range.ts';
import type { Size } from './sizes.ts';

/** What hours come to. */
export interface Total {
	all: Range;
	perParticipant: Range;
	perOrganisation: Range;
	/** Full-time jobs that the hours are, spread over the months. */
	jobs: Range;
}

/** What the hours of all roles come to, in all and for each. */
export function totalOf(
	lines: readonly Line[],
	{ participants, organisations, months }: Size,
	{ weeks, fullTime }: Pick<Hours, 'weeks' | 'fullTime'>,
): Total {
	const all = sum(lines.map(({ hours }) => hours));
	return {
		all,
		perParticipant: times(all, 1 / participants),
		perOrganisation: times(all, 1 / organisations),
		jobs: times(all, 1 / ((fullTime * weeks * months) / 12)),
	};
}
