/** What the filter of the map needs to know. */
export interface MapRelations {
	/** Steps with their phase and the barriers that you meet in them. */
	steps: { id: string; phase: string; barriers: string[] }[];
	barriers: { id: string; group: string }[];
	/** Levers with the barriers that they lift. */
	levers: { id: string; barriers: string[] }[];
}

/** What a reader chose; an empty text is everything. */
interface MapChoice {
	group: string;
	phase: string;
}

/**
 * The ids that are left: barriers of the group that you meet in the phase, steps of the phase that
 * meet such a barrier, and levers that lift one. Without a choice, everything.
 */
export function visibleIds(
	{ steps, barriers, levers }: MapRelations,
	{ group, phase }: MapChoice,
): Set<string> {
	if (!group && !phase) return new Set([...steps, ...barriers, ...levers].map(({ id }) => id));
	const inPhase = steps.filter((step) => !phase || step.phase === phase);
	const left = new Set(
		barriers
			.filter((barrier) => !group || barrier.group === group)
			.filter(({ id }) => !phase || inPhase.some((step) => step.barriers.includes(id)))
			.map(({ id }) => id),
	);
	const touches = (entry: { barriers: string[] }) => entry.barriers.some((id) => left.has(id));
	return new Set([
		...inPhase.filter((step) => !group || touches(step)).map(({ id }) => id),
		...left,
		...levers.filter(touches).map(({ id }) => id),
	]);
}
