import { lengthIn } from '../../../../language/length.ts';
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
