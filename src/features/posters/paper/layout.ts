import type { Metrics } from '../../../site/paper/metrics.ts';
import type { Layout } from '../../../site/paper/placed.ts';
import type { Body, Poster, Said } from '../model/poster.ts';
import { placeField } from './field.ts';
import { placeFoot, placeFrame, type Imprint } from './frame.ts';
import { placeLadder } from './ladder.ts';
import { placeRounds } from './rounds.ts';
import { placeRules } from './rules.ts';
import { createSheet, type Area, type Sheet } from './sheet.ts';
import type { Over } from './stack.ts';
import { placeYear } from './year.ts';

/** A text that does not fit its poster. */
export interface TooLong {
	said: Said;
	/** By how many points the whole is too high; nothing where a word is too wide. */
	points?: number;
}

/** How much larger than its smallest the type of a poster can be, the largest first. */
const scales = [1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1];

/** Posters that lie on their side. */
const lying: ReadonlySet<Body['kind']> = new Set(['field', 'year']);

/** Whether a poster lies on its side. */
export function lies({ body }: Poster): boolean {
	return lying.has(body.kind);
}

/** Lays a poster out on A3, in the largest type with which all of it fits. */
export function layOut(
	poster: Poster,
	imprint: Imprint,
	metrics: Metrics,
): { layout: Layout; tooLong: TooLong[] } {
	let last: ReturnType<typeof attempt> | undefined;
	for (const scale of scales) {
		last = attempt(poster, imprint, metrics, scale);
		if (last.tooLong.length === 0) break;
	}
	return last!;
}

function attempt(poster: Poster, imprint: Imprint, metrics: Metrics, scale: number) {
	const sheet = createSheet(metrics, lies(poster));
	const area = placeFrame(sheet, poster, imprint);
	const over = placeBody(sheet, poster.body, area, scale);
	placeFoot(sheet, poster, imprint);
	const { width, height, root, wide } = sheet;
	const tooLong: TooLong[] = [
		...wide.map((said) => ({ said })),
		...(over ? [{ said: over.said, points: over.points }] : []),
	];
	return { layout: { width, height, pages: 1, end: height, root }, tooLong };
}

function placeBody(sheet: Sheet, body: Body, area: Area, scale: number): Over | undefined {
	switch (body.kind) {
		case 'ladder':
			return placeLadder(sheet, body, area, scale);
		case 'field':
			return placeField(sheet, body, area, scale);
		case 'rounds':
			return placeRounds(sheet, body, area, scale);
		case 'rules':
			return placeRules(sheet, body, area, scale);
		case 'year':
			return placeYear(sheet, body, area, scale);
	}
}
