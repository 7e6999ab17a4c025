import type { Effort } from '../../method/course/effort.ts';
import type { QuestionKind } from './mark.ts';

/** Something with a page of its own. */
export interface Link {
	href: string;
	title: string;
}

/** A citation in the text that leads to the list of sources of its page. */
interface Citation {
	key: string;
	text: string;
}

/** Something to read before the class. */
export interface Reading extends Partial<Link> {
	/** A work of the bibliography as APA has it, as HTML. */
	html?: string;
	/** Which part of it. */
	pages?: string;
	minutes: string;
	why: string;
	isOptional: boolean;
}

/** A row of the class as students see it. */
export interface Row {
	id: string;
	from: number;
	to: number;
	title: string;
	/** How people work, in words; none in a break. */
	work?: string;
	do?: string;
	links: readonly Link[];
	/** For the teacher only. */
	coach?: string;
	/** The objectives that are practised in it, by their numbers; for the teacher. */
	practises: readonly number[];
}

/** Something to choose, to put in order or to pair, with what there is to say of it. */
export interface Option {
	id: string;
	text: string;
	/** The other half of a pair. */
	partner?: string;
	isRight?: boolean;
	why: string;
}

/** A question of a self-check. */
export interface UnitQuestion {
	id: string;
	kind: QuestionKind;
	ask: string;
	options: readonly Option[];
	/** An answer written out, and what to look for in one’s own. */
	model?: string;
	look: readonly string[];
	/** Pages on which to read it again. */
	see: readonly Link[];
}

/** What work is judged by. */
export interface Criterion {
	text: string;
	levels?: readonly string[];
}

/** A unit in one language, with all words that its pages need. */
export interface Unit {
	id: string;
	number: number;
	href: string;
	title: string;
	question: string;
	summary: string;
	effort: Effort;
	/** Units whose results are used in it. */
	before: readonly (Link & { id: string })[];
	objectives: readonly { text: string; outcome: string; competences: readonly string[] }[];
	keyPoints: readonly { text: string; citations: readonly Citation[] }[];
	readings: readonly Reading[];
	session: Link & { id: string };
	rows: readonly Row[];
	/** With the id that their form and their store go by. */
	sheets: readonly (Link & { id: string })[];
	assignment: {
		title: string;
		company: 'alone' | 'team';
		minutes: number;
		task: readonly string[];
		handIn: string;
		parts: readonly Link[];
		criteria: readonly Criterion[];
	};
	questions: readonly UnitQuestion[];
	teacher: {
		notes: readonly string[];
		pitfalls: readonly { when: string; then: string }[];
		answers: readonly { title: string; text: string; row?: string }[];
	};
	/** The works that it cites, as APA lists them. */
	sources: readonly { key: string; html: string }[];
}
