import type { Language } from '../../language/locales.ts';
import { clocks } from '../../language/active.ts';

/** Minutes since midnight of a time on the clock: 540 for `09:00`. Nothing for anything else. */
export function minutesOf(time: string): number | undefined {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
	return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** A time on the clock as people write it: `9.30` in Dutch, `9:30` in English. */
export function clockText(minutes: number, language: Language): string {
	const [hours, rest] = onClock(minutes);
	return `${hours}${clocks[language]}${twoDigits(rest)}`;
}

/** A time on the clock as a form has it: `09:30`. */
export function timeField(minutes: number): string {
	return onClock(minutes).map(twoDigits).join(':');
}

/** A number as a clock and a calendar write it: `07`. */
export function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}

/**
 * From when to when something lasts: on the clock if it is known when the session starts, and
 * otherwise in minutes from its start.
 */
export function span(
	{ from, to }: { from: number; to: number },
	start: number | undefined,
	language: Language,
): string {
	if (start === undefined) return `${from}–${to}`;
	return `${clockText(start + from, language)}–${clockText(start + to, language)}`;
}

/** Hours and minutes of a time on the clock, which begins again at midnight. */
function onClock(minutes: number): [hours: number, minutes: number] {
	const inDay = ((minutes % 1440) + 1440) % 1440;
	return [Math.floor(inDay / 60), inDay % 60];
}
