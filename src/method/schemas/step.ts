import { z } from 'astro/zod';
import { grounds, order } from './provenance.ts';
import type { Ref } from './ref.ts';

/** The five phases of the year, in their order. */
export const phases = ['start', 'person', 'field', 'do', 'land'] as const;

/** Where the work of a step takes place. */
export const settings = ['workplace', 'joint-session', 'peer-set', 'own-work'] as const;

/** A step of the coaching year: when it falls, where it happens and what it works with. */
export const step = (ref: Ref) =>
	z.strictObject({
		order,
		...grounds(ref),
		phase: z.enum(phases).describe('Phase of the year: start, person, field, do or land.'),
		months: z
			.strictObject({
				from: z.int().min(0).max(12).describe('First month, counted from the start (0 to 12).'),
				to: z.int().min(0).max(12).describe('Last month; the same as `from` for a short step.'),
			})
			.refine(({ from, to }) => from <= to, 'The last month comes before the first month.')
			.describe('Months of the year in which the step falls.'),
		settings: z
			.array(z.enum(settings))
			.min(1)
			.describe('Where it happens: workplace, joint-session, peer-set, own-work.'),
		levers: z.array(ref('levers')).default([]).describe('Levers to pull in this step.'),
		barriers: z.array(ref('barriers')).default([]).describe('Barriers you meet in this step.'),
		worksheets: z.array(ref('worksheets')).default([]).describe('Worksheets this step uses.'),
	});
