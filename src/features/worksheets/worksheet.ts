import type { Translate } from '../../language/words.ts';
import type { Language } from '../../language/locales.ts';
import { longDate } from '../../language/day.ts';
import { dateOf } from '../../site/paper/titled.ts';
import type { Sheet } from '../../method/worksheets/resolve.ts';

/** Everything that a printed or editable worksheet shows, in one language. */
export interface Worksheet {
	/** Id of the page and of the form. */
	id: string;
	title: string;
	summary: string;
	language: Language;
	/** How long it takes and with whom, in words. */
	facts: readonly { label: string; value: string }[];
	sheet: Sheet;
	/** Whom to credit, and what the sheet belongs to. */
	site: string;
	/** Where the worksheet's page is, as a full address. */
	address: string;
	words: SheetWords;
}

/** The words that every sheet has around its fields. */
export interface SheetWords {
	/** What kind of document this is: “Worksheet”. */
	kind: string;
	materials: string;
	note: string;
	licence: string;
	/** “Version 1, 24 November 2026”. */
	version: string;
	/** “Page {{page}} of {{pages}}”. */
	page: string;
	/** How to write a date: “day/month/year”. */
	date: string;
	/** What stands before the name that someone gave a filled-in copy. */
	copy: string;
}

/** The words around the fields of a sheet, from the words of the interface. */
export function sheetWords(
	sheet: Pick<Sheet, 'version' | 'date'>,
	language: Language,
	t: Translate,
): SheetWords {
	const date = longDate(dateOf(sheet), language);
	return {
		kind: t('sheet.kind'),
		materials: t('sheet.materials'),
		note: t('sheet.note'),
		licence: t('sheet.licence'),
		version: t('sheet.version', { version: sheet.version, date }),
		page: t('sheet.page'),
		date: t('sheet.date'),
		copy: t('form.copy.name'),
	};
}
