import type { SessionFacts } from '../../method/schemas/session.ts';
import { isOwn } from '../../method/sessions/own.ts';
import type { Range } from './range.ts';

/** Whose hours a session is counted for, and once for whom. */
const parts = ['talk', 'joint', 'visit', 'peer-set', 'review', 'own'] as const;

/** A session of the year, as far as hours go. */
export interface CountedSession {
	id: string;
	/** A talk and what a participant does at work are for each of them, a review for each house. */
	part: (typeof parts)[number];
	months: Range;
	/** How often it is held in the whole year. */
	times: Range;
	minutes: number;
	/** How many people it was written for. */
	people: Range;
	/** Colleagues and deciders who give time to it. */
	others?: Range;
}

/** The sessions of the year that take hours, in the order in which they are given. */
export function countedSessions(
	sessions: Iterable<readonly [string, SessionFacts]>,
): CountedSession[] {
	return [...sessions].flatMap(([id, session]): CountedSession[] => {
		const part = partOf(session);
		const { months, times = { from: 1, to: 1 }, minutes, people, others } = session;
		if (!months || !part) return [];
		return [{ id, part, months, times, minutes, people, ...(others && { others }) }];
	});
}

/** What of the year a session is; nothing when the hours of those who are there are all counted. */
function partOf(session: SessionFacts): CountedSession['part'] | undefined {
	const { setting, lead, step } = session;
	if (setting === 'joint-session') return step ? 'joint' : 'visit';
	if (setting === 'peer-set') return lead === 'coach' ? 'peer-set' : undefined;
	if (lead === 'coach') return 'talk';
	return lead === 'circle-host' ? 'review' : isOwn(session) ? 'own' : undefined;
}

/** The sessions that fall in the first months of the year, each as often as it is held in them. */
export function until<T extends CountedSession>(months: number, sessions: readonly T[]): T[] {
	return sessions.flatMap((session) => {
		const { from, to } = session.months;
		const returns = session.times.to > 1;
		if (returns ? from > months : to > months) return [];
		const share = (Math.min(months, to) - from + 1) / (to - from + 1);
		const often = {
			from: Math.round(session.times.from * share),
			to: Math.round(session.times.to * share),
		};
		return [{ ...session, times: often }];
	});
}
