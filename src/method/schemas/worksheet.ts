import { z } from 'astro/zod';
import { grounds, order } from './provenance.ts';
import type { Ref } from './ref.ts';

/** With whom a worksheet is filled in. */
const companies = ['alone', 'pair', 'group', 'coach', 'manager', 'representative'] as const;

/** A worksheet's page: how long it takes and with whom. Its form is in `content/worksheets/`. */
export const worksheet = (ref: Ref) =>
	z.strictObject({
		order,
		...grounds(ref),
		minutes: z
			.strictObject({
				from: z.int().min(5).describe('Least time needed, in minutes.'),
				to: z.int().min(5).describe('Most time needed, in minutes.'),
			})
			.refine(({ from, to }) => from <= to, 'The most time is less than the least time.')
			.describe('Time needed, in minutes.'),
		with: z
			.array(z.enum(companies))
			.min(1)
			.describe('With whom: alone, pair, group, coach, manager, representative.'),
	});
