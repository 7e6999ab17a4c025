import { z } from 'astro/zod';
import { grounds, order } from './provenance.ts';
import type { Ref } from './ref.ts';

/** The four groups of barriers, from close by to far away. */
export const groups = ['personal', 'social', 'organisational', 'systemic'] as const;

/** A barrier and its group. The levers that lift it name it, so it names none itself. */
export const barrier = (ref: Ref) =>
	z.strictObject({
		order,
		...grounds(ref),
		group: z
			.enum(groups)
			.describe('Kind of barrier: personal, social, organisational or systemic.'),
	});
