import { addDays, partsOf, type Period, type PlainDate } from '../../ui/date.ts';
import type { Item } from './plan.ts';
import type { PlanSession, PlanStep, PlanTalk } from './proposals.ts';
import type { PlanSingle } from './singles.ts';
import type { Say } from '../../ui/dom.ts';
import { tagOf } from '../../language/locales.ts';

/** A step with what a calendar shows of it. */
export interface NamedStep extends PlanStep {
	title: string;
	href: string;
	joint?: NamedSession | undefined;
}

/** A session with what a calendar shows of it. */
export interface NamedSession extends PlanSession {
	title: string;
	href: string;
	/** How long it takes, in words. */
	length: string;
}

/** The sessions that come back in their rhythm. */
export interface Recurring {
	/** The first meeting of a peer set, and those after it. */
	peers: readonly NamedSession[];
	coach: readonly NamedSession[];
}

/** A talk of a step with what a calendar shows of it. */
export type NamedTalk = PlanTalk & NamedSession;

/** What a year has besides its steps, with its names. */
export interface NamedBesides {
	talks: readonly NamedTalk[];
	singles: readonly (PlanSingle & NamedSession)[];
}

export type { Say };

/** Dates and items in the reader's words. */
export function createWords(
	language: string,
	steps: readonly NamedStep[],
	say: Say,
	recurring: Recurring = { peers: [], coach: [] },
	{ talks, singles }: NamedBesides = { talks: [], singles: [] },
) {
	const format = (options: Intl.DateTimeFormatOptions) => {
		// Midnight in UTC, shown in UTC: the day stays the day, wherever the reader is.
		const formatter = new Intl.DateTimeFormat(tagOf(language), {
			...options,
			timeZone: 'UTC',
		});
		return (date: PlainDate) => formatter.format(new Date(date));
	};
	const day = format({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
	const short = format({ day: 'numeric', month: 'long' });
	const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
	const stepOf = (item: Item) => steps.find(({ id }) => id === item.step);
	/** The session that an item is; none for a step. */
	const sessionOf = (item: Item): NamedSession | undefined => {
		if (item.kind === 'joint') return stepOf(item)?.joint;
		if (item.kind === 'coach')
			return talks.find(({ id }) => id === item.session) ?? recurring.coach.at(-1);
		if (item.kind !== 'peers') return singles.find(({ id }) => id === item.session);
		return item.number === 1 ? recurring.peers[0] : recurring.peers.at(-1);
	};

	/** What stands after the kind of an item, which the title of a talk or a session says again. */
	const nameOf = (item: Item): string | undefined => {
		const title = (sessionOf(item) ?? stepOf(item))?.title;
		return item.kind === 'joint' || item.kind === 'coach' ? title?.replace(/^[^:]+: +/, '') : title;
	};

	return {
		/** `di 6 oktober 2026` */
		day,
		/** `6 oktober 2026` */
		long,
		/** `oktober 2026` */
		month: format({ month: 'long', year: 'numeric' }),
		/** The first letters of the days of the week, from Monday. */
		weekdays: [0, 1, 2, 3, 4, 5, 6].map((offset) =>
			format({ weekday: 'narrow' })(addDays('2024-01-01', offset)),
		),
		stepOf,
		sessionOf,
		/** `Gezamenlijke sessie 1: Bootcamp`, and `Gezamenlijke sessie 2: het veld`. */
		title(item: Item): string {
			const kind = say(`kind.${item.kind}`, { number: item.number });
			return [kind, nameOf(item)].filter(Boolean).join(': ');
		},
		nameOf,
		/** When an item is, as one line of a list. */
		when({ kind, from, to }: Item): string {
			if (kind === 'coach' || kind === 'own')
				return say('week', { from: short(from), to: long(to) });
			return from === to ? day(from) : range({ from, to });
		},
		/** What a reader should know about the days of an item. */
		notes({ moved, clash, outside, optional }: Item): string[] {
			return [
				moved && say('moved'),
				clash && say('clash', { what: say(`holiday.${clash}`) }),
				outside && say('outside'),
				optional && say('optional'),
			].filter((note) => typeof note === 'string');
		},
		range,
	};

	function range({ from, to }: Period): string {
		if (from === to) return long(from);
		const start = partsOf(from)[0] === partsOf(to)[0] ? short(from) : long(from);
		return `${start} – ${long(to)}`;
	}
}

export type Words = ReturnType<typeof createWords>;
