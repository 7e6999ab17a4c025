/** What the effort of a unit is made of, in minutes. */
export interface Effort {
	class: number;
	readings: number;
	assignment: number;
	questions: number;
	/** All that is done outside class. */
	self: number;
	all: number;
}

/** As much of a unit as says how long it takes. */
interface Unit {
	readings: readonly { minutes: number; optional: boolean }[];
	assignment: { minutes: number };
	questionMinutes: number;
}

/**
 * How long a unit takes. What may be left out is not counted.
 *
 * @param session The class of the unit.
 */
export function effortOf(unit: Unit, session: { minutes: number }): Effort {
	const readings = unit.readings
		.filter(({ optional }) => !optional)
		.reduce((total, { minutes }) => total + minutes, 0);
	const { minutes: assignment } = unit.assignment;
	const self = readings + assignment + unit.questionMinutes;
	return {
		class: session.minutes,
		readings,
		assignment,
		questions: unit.questionMinutes,
		self,
		all: session.minutes + self,
	};
}
