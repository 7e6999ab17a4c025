import type { PlainDate } from '../../../ui/date.ts';
import type { Item, Plan } from '../plan.ts';
import type { NamedBesides, NamedStep, Say, Words } from '../words.ts';

/** A plan in one or two sentences: how much of what, and what found no day. */
export function summaryOf(
	{ items, missing, from, to }: Plan,
	steps: readonly NamedStep[],
	{ singles }: NamedBesides,
	words: Words,
	say: Say,
): string {
	const count = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
	const titleOf = (id: string) =>
		steps.find((one) => id === `joint-${one.id}`)?.joint?.title ??
		singles.find((one) => id === `session-${one.id}`)?.title ??
		id;
	const summary = say('summary', {
		from: words.long(from),
		to: words.long(to),
		joint: count('joint'),
		peers: count('peers'),
		coach: count('coach'),
		others: count('other') + count('own'),
	});
	if (missing.length === 0) return summary;
	return `${summary} ${say('missing', { what: missing.map(titleOf).join(', ') })}`;
}

/** The day of each session that has one of its own, for the pages of sessions and texts. */
export function sessionDaysIn({ items }: Plan, words: Words): Record<string, PlainDate> {
	return Object.fromEntries(
		items.flatMap((item): [string, PlainDate][] => {
			const session = words.sessionOf(item);
			const isOne =
				item.kind === 'joint' ||
				item.kind === 'other' ||
				(item.kind === 'peers' && item.number === 1);
			return session && isOne ? [[session.id, item.from]] : [];
		}),
	);
}
