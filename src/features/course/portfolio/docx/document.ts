import type { Language } from '../../../../language/locales.ts';
import type { Chapter, FilledAnswer } from '../chapters.ts';
import type { Piece } from '../pieces.ts';

/** A whole portfolio, with the words around it. */
export interface PortfolioDocument {
	language: Language;
	/** The title of the course. */
	course: string;
	/** Whose it is; empty when nobody says. */
	name: string;
	/** The day on which it was made: `2026-11-28`. */
	date: string;
	/** Whom the sources belong to: the name of the site. */
	site: string;
	chapters: readonly Chapter[];
	works: readonly (readonly Piece[])[];
	pages: readonly (readonly Piece[])[];
	words: PortfolioWords;
}

/** The words that stand in every portfolio. */
export type PortfolioWords = Readonly<
	Record<
		| 'title'
		| 'contents'
		| 'reflection'
		| 'sheets'
		| 'answers'
		| 'earlier'
		| 'works'
		| 'pages'
		// “Page {{page}} of {{pages}}”.
		| 'page',
		string
	> &
		Record<`result.${Exclude<FilledAnswer['result'], undefined>}`, string>
>;

/** What a chapter is called, with the week of its unit. */
export const nameOf = ({ week, title }: Chapter): string => `${week}. ${title}`;

/** Where a link to a chapter leads. */
export const anchorOf = (index: number): string => `chapter-${index + 1}`;

/** Whether a portfolio ends with sources. */
export const hasSources = ({ works, pages }: PortfolioDocument): boolean =>
	works.length + pages.length > 0;
