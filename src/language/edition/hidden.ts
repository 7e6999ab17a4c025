import { edition } from './edition.ts';
import { addressesOf, judgeOf, withAlong, type PartName } from './parts.ts';

const hidden = withAlong(edition.hide);

/** The addresses below which this edition leaves something out: see `parts.ts`. */
export const hiddenAt = addressesOf(hidden);

/** Whether this edition leaves anything out. */
export const hidesAnything = hidden.size > 0;

/** Whether this edition leaves out a part, by its name. */
export function isHidden(name: string): boolean {
	return hidden.has(name as PartName);
}

/**
 * Whether this edition leaves out what stands at an address.
 *
 * @param address Without language, base and the slashes around it: `cases/dns-pilot`, `cards.md`.
 */
export const isHiddenAt = judgeOf(hiddenAt);
