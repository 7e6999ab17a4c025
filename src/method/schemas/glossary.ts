import { z } from 'astro/zod';
import { each } from '../../language/translated.ts';
import { perLanguage } from './per-language.ts';
import type { Ref } from './ref.ts';

const text = perLanguage(() => z.string().min(1));
const words = perLanguage(() => z.array(z.string()).default([]));

/** A term of the method in every language. One YAML file per term in `content/glossary/`. */
export const glossaryTerm = (ref: Ref) =>
	z.strictObject({
		term: text.describe('The term, as it is used in running text.'),
		definition: text.describe('One sentence that explains it to someone who hears it first.'),
		aka: words
			.default(each({ nl: [], en: [] }))
			.describe('Other words for it that people search for.'),
		see: z.array(ref('glossary')).default([]).describe('Terms that belong beside this one.'),
		sources: z.array(ref('bibliography')).default([]).describe('Works the definition rests on.'),
	});
