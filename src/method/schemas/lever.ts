import { z } from 'astro/zod';
import { grounds, order } from './provenance.ts';
import type { Ref } from './ref.ts';

/** Where a lever sits: in the person, between people, in the organisation or around it. */
export const levels = ['person', 'relations', 'organisation', 'surroundings'] as const;

/** How long it takes before someone notices a difference. */
export const horizons = ['weeks', 'months', 'years'] as const;

/** A lever: where it sits, which barriers it lifts and how soon that shows. */
export const lever = (ref: Ref) =>
	z.strictObject({
		order,
		...grounds(ref),
		level: z
			.enum(levels)
			.describe('Where it sits: person, relations, organisation or surroundings.'),
		horizon: z
			.enum(horizons)
			.describe('How long before someone notices a difference: weeks, months or years.'),
		lifts: z
			.array(ref('barriers'))
			.min(1)
			.describe('Barriers this lever lifts. A lever that lifts none is not a lever yet.'),
	});
