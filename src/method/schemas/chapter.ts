import { z } from 'astro/zod';
import { grounds, order } from './provenance.ts';
import type { Ref } from './ref.ts';

/** A chapter of the theoretical framework, and the parts of the method that it explains. */
export const chapter = (ref: Ref) =>
	z.strictObject({
		order,
		...grounds(ref),
		barriers: z.array(ref('barriers')).default([]).describe('Barriers this chapter explains.'),
		levers: z.array(ref('levers')).default([]).describe('Levers this chapter explains.'),
		steps: z.array(ref('steps')).default([]).describe('Steps that put this chapter into practice.'),
	});
