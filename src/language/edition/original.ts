import { edition } from './edition.ts';

/**
 * The edition that every other one goes back to. It stands in the code and not in the settings, so
 * that an edition of one’s own cannot lose whom it builds on by accident: CC BY-SA 4.0, section 3(a).
 */
export const original = {
	name: {
		nl: 'De Nieuwe Samenzweerders, open uitgave',
		en: 'De Nieuwe Samenzweerders, open edition',
	},
	/** Where it is made. */
	url: 'https://github.com/nieuwe-samenzweerders/methodology',
};

/** Whether this is an edition of somebody else. */
export const isDerived =
	edition.edition.nl !== original.name.nl || edition.edition.en !== original.name.en;
