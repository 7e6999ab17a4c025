import { isDate, type PlainDate } from './date.ts';
import { isRecord, parseJson, type Format } from './store.ts';

/** The days on which sessions fall in the year that someone planned last, by the session's id. */
export type SessionDays = Readonly<Record<string, PlainDate>>;

/** The name under which the planner keeps them, for pages that want to know a date. */
export const sessionDays = 'planner:v1:days';

/** How the browser keeps the days of sessions. */
export const sessionDaysFormat: Format<SessionDays> = {
	empty: {},
	isEmpty: (days) => Object.keys(days).length === 0,
	toText: (days) => JSON.stringify(days),
	fromText: (text) => {
		const read = parseJson(text);
		if (!isRecord(read)) return undefined;
		const days = Object.entries(read).filter((pair): pair is [string, PlainDate] => {
			const [, day] = pair;
			return typeof day === 'string' && isDate(day);
		});
		return days.length === Object.keys(read).length ? Object.fromEntries(days) : undefined;
	},
};
