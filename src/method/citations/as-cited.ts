import type { Language } from '../../language/locales.ts';
import { wordsOf, type UiKey } from '../../language/words.ts';
import type { Work } from '../schemas/bibliography.ts';

/** How many characters of a title fit in the middle of a sentence. */
const longest = 60;

/** Words for the kind of a work, which the bibliography holds in English. */
const genres: Readonly<Record<string, UiKey>> = {
	'Bachelor’s thesis': 'genre.bachelor',
	'Blog post': 'genre.blog',
	'Conference paper': 'genre.conference',
	'Doctoral dissertation': 'genre.doctoral',
	'Master’s thesis': 'genre.master',
	'Press release': 'genre.press',
	Report: 'genre.report',
};

/** A work as a style can cite it: what no style can say is decided here. */
export function asCited(work: Work, language: Language): Work {
	const { page, genre, publisher, title } = work;
	const authors = (work.author ?? []).map((name) => 'literal' in name && name.literal);
	const container = work['container-title'];
	const isAuthor = (name: string | undefined) => name !== undefined && authors.includes(name);
	const cited: Work = { ...work };
	// CSL knows no plain “2010–2012” in `page`; the style turns the hyphen into a dash itself.
	if (page) cited.page = page.replace('–', '-');
	// APA leaves out a publisher, or the name of a site, that is the author.
	if (isAuthor(publisher)) delete cited.publisher;
	if (work.type === 'webpage' && isAuthor(container)) {
		delete cited['container-title'];
		delete cited.publisher;
	}
	if (genre && Object.hasOwn(genres, genre)) cited.genre = wordsOf(language)(genres[genre]!);
	if (!work.author && !work['title-short']) {
		const short = shortTitle(title);
		if (short !== title) cited['title-short'] = short;
	}
	return cited;
}

/**
 * A title that is short enough for the text: its first part, where it has parts, or else as many
 * whole words as fit.
 */
export function shortTitle(title: string): string {
	if (title.length <= longest) return title;
	const [first = ''] = title.split(/(?<=[?!])\s|[:;]\s|\.\s(?=\p{Lu})|\s[–—|]\s/u);
	if (first.length >= 8 && first.length <= longest) return first;
	const fitting = title.slice(0, longest - 1).replace(/[\s,:;–—-]+\S*$/, '');
	// A quotation that is cut short is not one.
	return `${fitting.replace(/^[‘“](?=[^’”]*$)/, '')}…`;
}
