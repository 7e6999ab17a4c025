import { clocks } from '../../../../language/active.ts';
import { lengthIn } from '../../../../language/length.ts';
import { languageOfPage } from '../../../../language/locales.ts';
import type { Say } from '../../../../ui/dom.ts';
import type { PlannedUnit } from '../schedule.ts';

/** A unit as the composer shows it. */
export interface NamedUnit extends PlannedUnit {
	number: number;
	title: string;
	href: string;
	/** Minutes of work outside class. */
	outside: number;
}

/** Hours and minutes in words. */
export function lengthText(minutes: number, say: Say): string {
	const { key, values } = lengthIn(minutes);
	return say(key, values);
}

/** A time as people write it: `9.30` in Dutch, `9:30` in English. */
export function timeText(minutes: number): string {
	const sign = clocks[languageOfPage()];
	return `${Math.floor(minutes / 60) % 24}${sign}${String(minutes % 60).padStart(2, '0')}`;
}
