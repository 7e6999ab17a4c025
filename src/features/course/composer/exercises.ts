import type { HandIn } from '../../../method/course/hand-in.ts';
import type { PaperQuestion } from './on-paper.ts';

/** Something with a page of its own. */
interface Link {
	href: string;
	title: string;
}

/** What students read and make, by the id of the unit. */
export type ByUnit = Readonly<Record<string, Exercises>>;

/** What students read and make in a unit: nothing that answers it. */
export interface Exercises {
	question: string;
	readings: readonly { link?: Link; work?: string; about: string; why: string }[];
	sheets: readonly Link[];
	/** The assignment. */
	title: string;
	task: readonly string[];
	/** What is handed in, and how many classes later; at the end of its week where none is named. */
	handIn: HandIn & { ahead?: number };
	/** Each with what to do, in words. */
	questions: readonly (PaperQuestion & { ask: string; how: string })[];
}
