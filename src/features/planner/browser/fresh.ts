import { addMonths, today, type PlainDate } from '../../../ui/date.ts';
import type { PlanIdentity } from '../settings.ts';

/** The moment at which someone changes something, in seconds since 1970. */
export function now(): PlanIdentity['changed'] {
	return Math.floor(Date.now() / 1000);
}

/** A name for a plan that no other one has, on any computer. */
export function newId(): PlanIdentity['id'] {
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (one) =>
		(one % 36).toString(36),
	).join('');
}

/** The day from which someone who opens the planner on a day is likely to plan. */
export function firstOfNextMonth(day = today()): PlainDate {
	return addMonths(`${day.slice(0, 7)}-01`, 1);
}
