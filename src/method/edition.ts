import { forKnown } from '../language/translated.ts';

const url = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The licence of everything that readers see. */
export const licence = {
	/** As people write it. */
	name: 'CC BY-SA 4.0',
	/** Its identifier in the list of SPDX. */
	spdx: 'CC-BY-SA-4.0',
	/** The address by which programs know it. */
	url,
	/** What it says in plain words, by language. */
	deed: forKnown((language) => `${url}deed.${language}`),
};
