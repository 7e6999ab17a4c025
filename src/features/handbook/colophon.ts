import { wordsOf } from '../../language/words.ts';
import { attributionWords, authorsIn } from '../../method/attributed.ts';
import { attributionOf } from '../../method/attribution.ts';
import { licence } from '../../method/edition.ts';
import type { Handbook } from './handbook.ts';
import { longDate } from '../../language/day.ts';

/** A paragraph of the colophon, and where it leads if it is a link. */
export interface Line {
	words: string;
	href?: string;
}

/** The day of a version in words. */
export function dateIn({ date, language }: Pick<Handbook, 'date' | 'language'>): string {
	return longDate(date, language);
}

/** Who made the book, which version it is, what one may do with it and how to name it. */
export function colophonOf(book: Handbook): Line[] {
	const { language, address, version } = book;
	const t = wordsOf(language);
	const attribution = attributionOf(
		{ title: t('edition.name'), authors: authorsIn([], language), url: address },
		attributionWords(language),
	).text;
	return [
		{ words: t('edition.name') },
		{ words: t('handbook.edition', { version, date: dateIn(book) }) },
		{ words: t('handbook.made') },
		{ words: address, href: address },
		{ words: `${t('footer.licence')} ${licence.name}.` },
		{ words: licence.deed[language], href: licence.deed[language] },
		{ words: `${t('handbook.name')} ${attribution}` },
		{ words: t('handbook.others') },
	];
}
