import { daysBetween, isDate, type Period, type PlainDate } from '../../ui/date.ts';
import { lastVersion } from '../../ui/version.ts';
import { calendars, type Calendar } from './holidays.ts';

/** The lengths of a year that the planner offers, in months. The method counts twelve. */
export const lengths = [9, 12, 18] as const;
/** Weeks between two talks with the coach, and between two meetings of a peer set; 0 is none. */
export const rhythms = { coach: [2, 3, 4, 6, 0], peers: [4, 5, 6, 0] } as const;

/** Which plan it is, for a browser or a calendar that meets it again. */
export interface PlanIdentity {
	/** Never that of another plan. */
	id: string;
	/** When someone last changed it, in seconds since 1970. Later versions always count higher. */
	changed: number;
	/** The start it had when it last went into a calendar. */
	given?: PlainDate | undefined;
}

/** All that someone chooses in the planner. */
export interface Settings {
	/** None, until someone changes or downloads what the planner proposes. */
	plan?: PlanIdentity | undefined;
	/** First day of month 0. */
	start: PlainDate;
	/** Months from the start of month 0 to the start of month 12. */
	length: number;
	/** Weekday of joint sessions and peer sets: 1 for Monday to 5 for Friday. */
	weekday: number;
	/** Weeks between two rounds of talks with the coach, or 0. */
	coach: number;
	/** Weeks between two meetings of the peer sets, or 0. */
	peers: number;
	/** Calendars whose holidays stay free. */
	skip: Calendar[];
	/** Days off of the organisation itself. */
	off: Period[];
	/** What someone moved by hand: the days of an item, by its id. */
	moved: Record<string, Period>;
}

/** A name in an address of which the value could not be read. */
type Setting = keyof Settings;

/** What the planner starts from. */
export function defaults(start: PlainDate): Settings {
	return {
		start,
		length: 12,
		weekday: 2,
		coach: 3,
		peers: 5,
		skip: ['public', 'school'],
		off: [],
		moved: {},
	};
}

/** The settings as the part of an address after the `#`. */
export function toAddress(settings: Settings): string {
	const { start, length, weekday, coach, peers, skip, off, moved, plan } = settings;
	const values: Partial<Record<Setting, string>> = {
		start,
		length: String(length),
		weekday: String(weekday),
		coach: String(coach),
		peers: String(peers),
		skip: skip.join('.'),
		off: off.map(periodText).join('.'),
		moved: Object.entries(moved)
			.map(([id, period]) => `${id}_${periodText(period)}`)
			.join('.'),
		...(plan && { plan: [plan.id, plan.changed.toString(36), plan.given].join('.') }),
	};
	// None of these values holds a sign that an address would have to escape.
	return Object.entries(values)
		.map((pair) => pair.join('='))
		.join('&');
}

/**
 * Reads settings from an address. What is absent keeps its value in `fallback`; so does what cannot
 * be read, which is named in `problems`.
 */
export function fromAddress(
	address: string,
	fallback: Settings,
): { settings: Settings; problems: Setting[] } {
	const values = new URLSearchParams(address.replace(/^#/, ''));
	const problems = new Set<Setting>();
	const number = (
		name: Setting & ('length' | 'weekday' | 'coach' | 'peers'),
		allowed: readonly number[],
	) => {
		const text = values.get(name);
		if (text === null) return fallback[name];
		const value = allowed.find((one) => String(one) === text);
		if (value === undefined) problems.add(name);
		return value ?? fallback[name];
	};
	/** The readable parts of a list, or the fallback when the address does not name it. */
	const list = <T>(name: Setting, read: (part: string) => T | undefined, otherwise: T[]): T[] => {
		const text = values.get(name);
		if (text === null) return otherwise;
		const parts = text.split('.').filter(Boolean).map(read);
		if (parts.includes(undefined)) problems.add(name);
		return parts.filter((part) => part !== undefined);
	};

	const start = values.get('start') ?? fallback.start;
	if (!isDate(start)) problems.add('start');
	const moved = list(
		'moved',
		(part): [string, Period] | undefined => {
			const [, id, text] = /^([a-z0-9-]{1,60})_(.*)$/.exec(part) ?? [];
			const period = readPeriod(text ?? '');
			return id && period ? [id, period] : undefined;
		},
		Object.entries(fallback.moved),
	);
	const settings: Settings = {
		start: isDate(start) ? start : fallback.start,
		length: number('length', lengths),
		weekday: number('weekday', [1, 2, 3, 4, 5]),
		coach: number('coach', rhythms.coach),
		peers: number('peers', rhythms.peers),
		skip: list('skip', (part) => calendars.find((one) => one === part), fallback.skip),
		off: list('off', readPeriod, fallback.off),
		moved: Object.fromEntries(moved),
		plan: readIdentity(values.get('plan') ?? ''),
	};
	if (values.get('plan') && !settings.plan) problems.add('plan');
	for (const name of values.keys()) if (!(name in settings)) problems.add(name as Setting);
	return { settings, problems: [...problems] };
}

/**
 * The settings after someone changed something. The plan stays the same plan, so that a calendar
 * that has it follows; but a start more than half a year from the one in that calendar belongs to
 * another group or another year, and must not take its days away. Nor can it stay the same after the
 * last version that a calendar can count.
 *
 * @param now The time in seconds since 1970.
 * @param newId Gives a name that no other plan has.
 */
export function changeSettings(
	settings: Settings,
	changes: Partial<Settings>,
	now: number,
	newId: () => string,
): Settings {
	const next = { ...settings, ...changes };
	const { plan } = settings;
	const isAnother =
		!plan ||
		plan.changed >= lastVersion ||
		Math.abs(daysBetween(plan.given ?? next.start, next.start)) > halfYear;
	if (isAnother) return { ...next, plan: { id: newId(), changed: now } };
	return { ...next, plan: { ...plan, changed: Math.max(now, plan.changed + 1) } };
}

const halfYear = 183;

function readIdentity(text: string): PlanIdentity | undefined {
	const [, id, seconds, given] =
		/^([a-z0-9]{6,20})\.([a-z0-9]{1,7})\.(\d{4}-\d\d-\d\d)?$/.exec(text) ?? [];
	const changed = parseInt(seconds ?? '', 36);
	if (!id || !(changed <= lastVersion) || (given && !isDate(given))) return undefined;
	return { id, changed, given };
}

function periodText({ from, to }: Period): string {
	return from === to ? from : `${from}~${to}`;
}

function readPeriod(text: string): Period | undefined {
	const [from = '', to = from, more] = text.split('~');
	return isDate(from) && isDate(to) && from <= to && more === undefined ? { from, to } : undefined;
}
