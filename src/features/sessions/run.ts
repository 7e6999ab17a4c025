/** A session while somebody leads it. Moments are milliseconds since 1970. */
export interface Run {
	/** Minutes of each row, as they were stretched or shortened. */
	minutes: readonly number[];
	/** The row at hand, from nought. */
	at: number;
	/** When the row at hand began. */
	since: number;
	/** When the session began. */
	began: number;
	/** When somebody last looked at it: what came after that is a gap. */
	seen: number;
	/** When it was paused, if it is. */
	paused?: number;
}

/** What there is to show of a run. */
export interface RunView {
	at: number;
	/** Seconds left in the row; less than nought when it takes longer. */
	left: number;
	/** Seconds left in the whole session, from now to its end as it looks now. */
	leftInAll: number;
	/** When it will end as it looks now. */
	ends: number;
	isPaused: boolean;
	isLast: boolean;
}

/** What happened while nobody looked. */
export type Told =
	/** The page was asleep, or the clock was set ahead: time went by. */
	| { kind: 'slept'; minutes: number; from: number; to: number }
	/** The clock was set back. */
	| { kind: 'clock'; minutes: number };

const minute = 60_000;

/** A gap shorter than this is a slow page, not a sleep. */
const longest = 90_000;

/** A run that nobody looked at for so long is over. */
const stale = 12 * 60 * minute;

/** Begins a session. */
export function begin(minutes: readonly number[], now: number): Run {
	return { minutes, at: 0, since: now, began: now, seen: now };
}

/** Whether nobody started its clock yet: somebody reads the session through. */
export function isWaiting({ began, since, paused }: Run): boolean {
	return paused !== undefined && paused === began && since === began;
}

/** Goes to a row, which begins now; of a run that waits, when its clock is started. */
export function goTo(run: Run, row: number, now: number): Run {
	const at = Math.min(Math.max(0, row), run.minutes.length - 1);
	if (isWaiting(run)) return { ...run, at, since: now, began: now, paused: now, seen: now };
	const { paused: _, ...rest } = run;
	return { ...rest, at, since: now, seen: now };
}

/** Gives the row at hand more minutes, or fewer; one minute is the least. The rest moves along. */
export function stretch(run: Run, by: number): Run {
	const minutes = run.minutes.map((one, row) => (row === run.at ? Math.max(1, one + by) : one));
	return { ...run, minutes };
}

/** Stops the clock of the row at hand, or lets it go on from where it was. */
export function pause(run: Run, now: number): Run {
	const { paused, ...rest } = run;
	return paused === undefined
		? { ...run, paused: now, seen: now }
		: {
				...rest,
				since: run.since + (now - paused),
				...(isWaiting(run) && { began: now }),
				seen: now,
			};
}

/** What there is to show at a moment. */
export function viewOf(run: Run, now: number): RunView {
	const { minutes, at, since, paused } = run;
	const spent = Math.max(0, (paused ?? now) - since);
	const left = Math.round((minutes[at]! * minute - spent) / 1000);
	const rest = minutes.slice(at + 1).reduce((sum, one) => sum + one, 0) * 60;
	const leftInAll = Math.max(0, left) + rest;
	return {
		at,
		left,
		leftInAll,
		ends: now + leftInAll * 1000,
		isPaused: paused !== undefined,
		isLast: at === minutes.length - 1,
	};
}

/**
 * Looks at a run again, and mends it when time did not go by as it should. After a sleep the row is
 * the one that the plan gives for now. A clock that was set back changes nothing: every row keeps
 * the time that it had.
 */
export function look(run: Run, now: number): { run: Run; told?: Told } {
	const gap = now - run.seen;
	if (gap < 0) {
		const told: Told = { kind: 'clock', minutes: round(-gap) };
		return { run: moved(run, gap), ...(gap < -longest && { told }) };
	}
	const seen = { ...run, seen: now };
	if (gap <= longest || run.paused !== undefined) return { run: seen };
	const planned = rowAt(run, now);
	return {
		run: { ...seen, ...planned },
		told: { kind: 'slept', minutes: round(gap), from: run.at, to: planned.at },
	};
}

/** The run as it was before a gap, as if no time had gone by. */
export function asBefore(before: Run, now: number): Run {
	return moved(before, now - before.seen);
}

/** Whether somebody is likely to be still leading it. */
export function isFresh(run: Run, now: number): boolean {
	return Math.abs(now - run.seen) < stale;
}

/** Reads a run that was written down for a session; nothing if it does not fit that session. */
export function readRun(value: unknown, rows: number): Run | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { minutes, at, since, began, seen, paused } = value as Partial<Record<keyof Run, unknown>>;
	const isMoment = (one: unknown): one is number => Number.isFinite(one) && Number(one) > 0;
	const isMinutes = (one: unknown): one is number =>
		Number.isInteger(one) && Number(one) >= 1 && Number(one) <= 960;
	if (!Array.isArray(minutes) || minutes.length !== rows || !minutes.every(isMinutes))
		return undefined;
	if (!Number.isInteger(at) || Number(at) < 0 || Number(at) >= rows) return undefined;
	if (!isMoment(since) || !isMoment(began) || !isMoment(seen)) return undefined;
	if (paused !== undefined && !isMoment(paused)) return undefined;
	return { minutes, at: Number(at), since, began, seen, ...(paused !== undefined && { paused }) };
}

/** The row that the plan gives for a moment, and when it began. */
function rowAt({ minutes, at, since }: Run, now: number): Pick<Run, 'at' | 'since'> {
	let [row, from] = [at, since];
	while (row < minutes.length - 1 && from + minutes[row]! * minute <= now) {
		from += minutes[row]! * minute;
		row++;
	}
	return { at: row, since: from };
}

/** The run with every moment moved, so that what was left stays left. */
function moved(run: Run, by: number): Run {
	const { since, began, seen, paused } = run;
	return {
		...run,
		since: since + by,
		began: began + by,
		seen: seen + by,
		...(paused !== undefined && { paused: paused + by }),
	};
}

const round = (milliseconds: number) => Math.max(1, Math.round(milliseconds / minute));
