/**
 * The numbers that the calculation of a year's hours starts from, in the order in which they are
 * shown. They stand apart from their schema, so that a browser can judge one without all of zod.
 */
export const hourNames = [
	'fullTime',
	'weeks',
	'weekFrom',
	'weekTo',
	'perCoach',
	'talkPrepare',
	'sessionPrepare',
	'travel',
	'supervision',
	'hostPrepare',
	'hostOrganise',
	'manager',
	'sponsor',
	'reserve',
	'representative',
	'reviewPrepare',
	'measure',
	'measureEvery',
	'evaluate',
] as const;

export type HourName = (typeof hourNames)[number];

/** The most that each of them can be that is counted, from 1. The others are amounts, from 0. */
export const counted = {
	weeks: 52,
	perCoach: Number.MAX_SAFE_INTEGER,
	measureEvery: Number.MAX_SAFE_INTEGER,
} as const;

/** Whether one of the numbers can have a value. */
export function canBe(name: HourName, value: number): boolean {
	const most = name in counted ? counted[name as keyof typeof counted] : undefined;
	if (most === undefined) return Number.isFinite(value) && value >= 0;
	return Number.isInteger(value) && value >= 1 && value <= most;
}
