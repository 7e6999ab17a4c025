import type { Separator } from '../../ui/csv.ts';

/** Zones on the continent of Europe in which computers separate the cells of a list with a comma. */
const withComma = /^Europe\/(London|Belfast|Dublin|Jersey|Guernsey|Isle_of_Man|Malta|Gibraltar)$/;

/**
 * What the programs of a reader expect between two cells: a semicolon where the decimal sign is a
 * comma. That follows the computer and not the language of a page, so someone in Belgium who reads
 * English, on a computer in English, still gets a semicolon.
 *
 * @param language The language of the browser: `nl-BE`.
 * @param zone The time zone of the computer: `Europe/Brussels`.
 */
export function separatorFor(language: string, zone: string): Separator {
	const decimal = new Intl.NumberFormat(language)
		.formatToParts(1.5)
		.find(({ type }) => type === 'decimal')?.value;
	const isContinental = zone.startsWith('Europe/') && !withComma.test(zone);
	return decimal === ',' || isContinental ? ';' : ',';
}
