/** Something with a page of its own. */
interface Link {
	href: string;
	title: string;
}

/** What students read and make in a unit: nothing that answers it. */
export interface Exercises {
	question: string;
	readings: readonly { link?: Link; work?: string; about: string; why: string }[];
	sheets: readonly Link[];
	/** The assignment. */
	title: string;
	task: readonly string[];
	handIn: string;
	questions: readonly { ask: string; options: readonly string[] }[];
}
