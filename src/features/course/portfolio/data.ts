import type { QuestionKind } from '../mark.ts';
import type { Link, Option } from '../unit.ts';
import type { Piece } from './pieces.ts';

/** A question of a self-check, with as much of it as a portfolio repeats. */
export interface AskedQuestion {
	id: string;
	kind: QuestionKind;
	ask: string;
	options: readonly Pick<Option, 'id' | 'text' | 'partner' | 'isRight'>[];
}

/** A page of this site, with how it is cited and which works it cites. */
interface CitedPage {
	/** In APA 7. */
	reference: readonly Piece[];
	/** The works that it cites, by their key. */
	works: readonly string[];
}

/** A worksheet of the course. */
interface CourseSheet extends Link, CitedPage {
	id: string;
	/** Where its form is, as data. */
	form: string;
}

/** A unit, as a portfolio needs it. */
export interface PortfolioUnit extends Link, CitedPage {
	id: string;
	/** “Week 3”. */
	week: string;
	question: string;
	/** Worksheets that belong to it, each with the first unit that uses it. */
	sheets: readonly CourseSheet[];
	questions: readonly AskedQuestion[];
}

/** What the page of the portfolio fetches. */
export interface PortfolioData {
	units: readonly PortfolioUnit[];
	/** Every work that is cited, in the order of APA. */
	works: readonly { key: string; reference: readonly Piece[] }[];
}
