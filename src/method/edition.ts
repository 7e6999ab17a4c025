import type { Language } from '../language/locales.ts';

/** The licence of everything that readers see. */
export const licence = {
	/** As people write it. */
	name: 'CC BY-SA 4.0',
	/** Its identifier in the list of SPDX. */
	spdx: 'CC-BY-SA-4.0',
	/** The address by which programs know it. */
	url: 'https://creativecommons.org/licenses/by-sa/4.0/',
	/** What it says in plain words, by language. */
	deed: {
		nl: 'https://creativecommons.org/licenses/by-sa/4.0/deed.nl',
		en: 'https://creativecommons.org/licenses/by-sa/4.0/deed.en',
	} satisfies Record<Language, string>,
};
