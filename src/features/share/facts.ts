import type { Draft } from './draft.ts';
import { cleanLine } from './text.ts';

/** The facts of a case as its page holds them, by what someone filled in. Not checked yet. */
export function factsOf(draft: Draft, order: number) {
	const { barriers, levers, rStrategies } = draft;
	return {
		order,
		provenance: ['practice'],
		organisation: filled(draft.organisation),
		sector: filled(draft.sector),
		countries: some([...new Set([...draft.countries, ...codes(draft.otherCountries)])]),
		years: { from: year(draft.from), to: year(draft.to) },
		evidence: filled(draft.evidence),
		circular: filled(draft.circular),
		begunBy: filled(draft.begunBy),
		outcome: filled(draft.outcome),
		rStrategies,
		barriers,
		levers,
		uncoded: uncoded(barriers.length > 0, levers.length > 0),
	};
}

/** The text of an answer, or nothing if it has none. */
export function filled(text: string): string | undefined {
	return cleanLine(text) || undefined;
}

function some(list: string[]): string[] | undefined {
	return list.length > 0 ? list : undefined;
}

function codes(typed: string): string[] {
	return cleanLine(typed)
		.split(/[\s,;]+/)
		.filter(Boolean);
}

function year(typed: string): number | undefined {
	return filled(typed) === undefined ? undefined : Number(typed);
}

function uncoded(hasBarrier: boolean, hasLever: boolean): string | undefined {
	if (hasBarrier) return hasLever ? undefined : 'no-lever-documented';
	return hasLever ? 'no-barrier-documented' : 'neither-documented';
}
