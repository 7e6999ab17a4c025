import { createStore, isRecord, parseJson, type Format } from '../../../ui/store.ts';
import { isFresh, readRun, type Run } from '../run.ts';

/** The end of the address while coach mode is open, so that a reload opens it again. */
export const coachHash = '#coach';

/** The sessions that somebody leads in this browser, by their id. */
type Runs = Readonly<Record<string, unknown>>;

const records: Format<Runs> = {
	empty: {},
	isEmpty: (runs) => Object.keys(runs).length === 0,
	toText: (runs) => JSON.stringify(runs),
	fromText: (text) => {
		const read = parseJson(text);
		return isRecord(read) ? read : undefined;
	},
};

const runs = createStore('sessions:v1:runs', records);
const notes = createStore('sessions:v1:notes', records);

/** The run of a session that this browser keeps, if there is one that fits it. */
export function keptRun(id: string, rows: number): Run | undefined {
	return readRun(runs.read()[id], rows);
}

/** Whether this browser keeps something of a run that cannot be read. */
export function isRunDamaged(id: string, rows: number): boolean {
	const kept = runs.read()[id];
	return runs.damaged() !== undefined || (kept !== undefined && readRun(kept, rows) === undefined);
}

/** Keeps the run of a session, or throws it away. */
export function keepRun(id: string, run: Run | undefined): void {
	runs.change(({ [id]: _, ...others }) => (run ? { ...others, [id]: run } : others));
}

/** Whether somebody was leading a session in this browser a moment ago. */
export function isRunning(id: string, rows: number, now: number): boolean {
	const run = keptRun(id, rows);
	return run !== undefined && isFresh(run, now);
}

/** What somebody wrote at a row, for themselves. */
export function noteOf(id: string, row: string): string {
	const note = notes.read()[`${id}/${row}`];
	return typeof note === 'string' ? note : '';
}

/** Keeps what somebody wrote at a row. */
export function keepNote(id: string, row: string, text: string): void {
	const key = `${id}/${row}`;
	notes.change(({ [key]: _, ...others }) => (text ? { ...others, [key]: text } : others));
}

/** Whether the browser does not keep where somebody is, or what they wrote. */
export function isUnkept(): boolean {
	return runs.problem() !== undefined || notes.problem() !== undefined;
}
