import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../src/language/locales.ts';

/** What came of one query. */
export interface Outcome {
	language: Language;
	sort: string;
	/** Place of the first page that answers, from 1; nought when none was found. */
	rank: number;
	/** Whether nobody looked at it while tuning. */
	isHeldOut: boolean;
}

/** The share of queries answered by one of the first three, and the mean of one over the place. */
export function figures(outcomes: readonly Outcome[]): string {
	const mean = (value: (rank: number) => number) =>
		outcomes.reduce((sum, { rank }) => sum + value(rank), 0) / outcomes.length;
	const hit = mean((rank) => (rank > 0 && rank <= 3 ? 1 : 0));
	const reciprocal = mean((rank) => (rank > 0 ? 1 / rank : 0));
	return `${hit.toFixed(3)} / ${reciprocal.toFixed(3)}`;
}

/** The path below which a site was built, as its home page says. */
export function baseOf(dist: string): string {
	const home = /<link rel="canonical" href="([^"]+)"/.exec(
		readFileSync(path.join(dist, 'index.html'), 'utf8'),
	)?.[1];
	return home ? new URL(home).pathname.replace(/\/$/, '') : '';
}
