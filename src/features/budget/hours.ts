import type { Hours } from '../../method/schemas/hours.ts';
import { divide } from '../../method/sessions/forms.ts';
import { exactly, sum, times, type Range } from './range.ts';
import type { Size } from './sizes.ts';
import { until, type CountedSession } from './year.ts';

/** Everyone who gives hours, in the order in which they are shown. */
export const roles = [
	'participant',
	'manager',
	'sponsor',
	'representative',
	'coach',
	'host',
	'evaluator',
	'colleague',
	'review',
] as const;

export type Role = (typeof roles)[number];

/** The hours of one role, of all its people together. */
export interface Line {
	role: Role;
	/** How many people they are, where that is known. */
	people?: number;
	hours: Range;
}

/** How many coaches a size needs. */
export function coachesFor({ participants }: Size, { perCoach }: Hours): number {
	return Math.ceil(participants / perCoach);
}

/** The hours that a programme asks, role by role. */
export function linesOf(size: Size, year: readonly CountedSession[], numbers: Hours): Line[] {
	const { organisations, participants, months } = size;
	const sessions = until(months, year);
	const part = months / 12;
	const coaches = coachesFor(size, numbers);
	const yearly = (hours: number) => exactly(hours * part);
	const week = { from: numbers.weekFrom, to: numbers.weekTo };
	const line = (role: Role, people: number | undefined, hours: Range): Line => ({
		role,
		...(people !== undefined && { people }),
		hours: whole(hours),
	});
	return [
		line('participant', participants, times(week, participants * numbers.weeks * part)),
		line('manager', participants, times(yearly(numbers.manager), participants)),
		line(
			'sponsor',
			2 * organisations,
			times(yearly(numbers.sponsor + numbers.reserve), organisations),
		),
		line('representative', organisations, times(yearly(numbers.representative), organisations)),
		line('coach', coaches, coachHours(size, sessions, numbers)),
		line('host', 1, hostHours(size, sessions, numbers)),
		line('evaluator', 1, exactly(evaluatorHours(size, numbers))),
		line('colleague', undefined, othersIn(sessions, ['talk', 'own'], participants)),
		line('review', undefined, othersIn(sessions, ['review'], organisations)),
	];
}

/** The hours of a coach for one participant: the talks, with what is around them. */
export function talkHours(
	{ months }: Pick<Size, 'months'>,
	year: readonly CountedSession[],
	{ talkPrepare, travel }: Hours,
): Range {
	const talks = until(months, year).filter(({ part }) => part === 'talk');
	return sum(talks.map((talk) => times(talk.times, (talk.minutes + talkPrepare + travel) / 60)));
}

function coachHours(size: Size, sessions: readonly CountedSession[], numbers: Hours): Range {
	const { participants, months } = size;
	const coaches = coachesFor(size, numbers);
	const joint = (numbers.sessionPrepare + numbers.travel) * coaches;
	const sets = divide(participants, 'peer-set')?.length ?? 0;
	return sum([
		times(talkHours(size, sessions, numbers), participants),
		...sessions
			.filter(({ part }) => part === 'joint')
			.map((one) => times(one.times, (one.minutes * coaches + joint) / 60)),
		...sessions
			.filter(({ part }) => part === 'peer-set')
			.map((one) => times(one.times, (sets * (one.minutes + numbers.travel)) / 60)),
		exactly(numbers.supervision * months * coaches),
	]);
}

function hostHours(
	{ organisations }: Size,
	sessions: readonly CountedSession[],
	{ hostPrepare, hostOrganise, reviewPrepare, travel }: Hours,
): Range {
	const around = (minutes: number, parts: readonly string[]) =>
		sessions
			.filter(({ part }) => parts.includes(part))
			.map((one) => times(one.times, (one.minutes + minutes + travel) / 60));
	return sum([
		...around(hostPrepare, ['joint', 'visit']),
		times(sum(around(reviewPrepare, ['review'])), organisations),
		exactly(hostOrganise),
	]);
}

/** How often there is a measurement: at the start, every so many months, and once more that long after the end. */
export function momentsOf({ months }: Size, { measureEvery }: Hours): number {
	return Math.floor(months / measureEvery) + 2;
}

function evaluatorHours(size: Size, numbers: Hours): number {
	const { measure, evaluate } = numbers;
	return (size.participants * momentsOf(size, numbers) * measure) / 60 + evaluate;
}

function othersIn(
	sessions: readonly CountedSession[],
	parts: readonly string[],
	often: number,
): Range {
	return sum(
		sessions
			.filter(({ part }) => parts.includes(part))
			.flatMap(({ others, minutes, times: held }) =>
				others ? [times(times(others, held), (often * minutes) / 60)] : [],
			),
	);
}

/** Whole hours, so that what is shown adds up. */
function whole({ from, to }: Range): Range {
	return { from: Math.round(from), to: Math.round(to) };
}
