/** The clock of one row: which row, and when its minutes are over. */
export interface Countdown {
	row: string;
	/** Milliseconds since 1970. */
	end: number;
}

const minute = 60_000;

/** Starts to count the minutes of a row. */
export function begin(row: string, minutes: number, now: number): Countdown {
	return { row, end: now + minutes * minute };
}

/** Minutes that are left, rounded up; how many it is over, where none are. */
export function left({ end }: Countdown, now: number): { minutes: number; isOver: boolean } {
	const rest = end - now;
	return rest > 0
		? { minutes: Math.ceil(rest / minute), isOver: false }
		: { minutes: Math.floor((now - end) / minute), isOver: true };
}

/** The clock that ran before a page was loaded again; none where a history entry has something else. */
export function keptIn(state: unknown): Countdown | undefined {
	if (typeof state !== 'object' || state === null || !('countdown' in state)) return undefined;
	const { countdown } = state;
	if (typeof countdown !== 'object' || countdown === null) return undefined;
	if (!('row' in countdown) || !('end' in countdown)) return undefined;
	const { row, end } = countdown;
	const isOne = typeof row === 'string' && typeof end === 'number' && Number.isFinite(end);
	return isOne ? { row, end } : undefined;
}
