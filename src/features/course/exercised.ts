/** As much of a unit as says what it exercises. */
interface Unit {
	number: number;
	objectives: readonly { outcome: string; competences: readonly string[] }[];
}

/** The numbers of the units in which a competence is exercised on the way to an outcome. */
export function exercised(units: readonly Unit[], outcome: string, competence: string): number[] {
	return units
		.filter(({ objectives }) =>
			objectives.some((one) => one.outcome === outcome && one.competences.includes(competence)),
		)
		.map(({ number }) => number);
}
