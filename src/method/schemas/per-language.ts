import { z } from 'astro/zod';
import {
	isWhole,
	knownLanguages,
	nameIn,
	type Language,
	type Translated,
} from '../../language/known/known.ts';
import { each } from '../../language/translated.ts';
import { languages } from '../../language/locales.ts';

/** The languages in which something can be written: those in which it must, and those of this edition. */
const written = knownLanguages.filter((one) => isWhole(one) || languages.includes(one));

/** The keys of something in every language, each of the schema that `of` makes for it. */
function shapeOf<T extends z.ZodType>(of: (language: Language) => T) {
	return Object.fromEntries(
		written.map((language) => [
			language,
			isWhole(language) ? of(language) : of(language).optional(),
		]),
	) as unknown as { [L in keyof Translated<T>]-?: L extends Language ? T : never };
}

/**
 * Something that authors write in every whole language, and may write in any other. What readers
 * get stands in every language of this edition: see `language/translated.ts`.
 *
 * @param of The schema of one language, by what that is called.
 */
export function perLanguage<T extends z.ZodType>(of: (called: string) => T) {
	return z
		.strictObject(shapeOf((language) => of(nameIn(language, 'en'))))
		.transform((all) => each(all as Translated<z.infer<T>>));
}
