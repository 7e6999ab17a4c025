import { z } from 'astro/zod';
import type { Ref } from './ref.ts';

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const words = z.strictObject({
	nl: z.array(z.string()).default([]),
	en: z.array(z.string()).default([]),
});

/** A term of the method in both languages. One YAML file per term in `content/glossary/`. */
export const glossaryTerm = (ref: Ref) =>
	z.strictObject({
		term: text.describe('The term, as it is used in running text.'),
		definition: text.describe('One sentence that explains it to someone who hears it first.'),
		aka: words.default({ nl: [], en: [] }).describe('Other words for it that people search for.'),
		see: z.array(ref('glossary')).default([]).describe('Terms that belong beside this one.'),
		sources: z.array(ref('bibliography')).default([]).describe('Works the definition rests on.'),
	});
