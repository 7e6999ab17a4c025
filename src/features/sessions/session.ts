import type { Language } from '../../language/locales.ts';
import type { RowForm } from '../../method/sessions/forms.ts';

/** Something with a page of its own. */
export interface Link {
	href: string;
	title: string;
}

/** A rule that is read out or shown. */
export interface ShownRule {
	id: string;
	title: string;
	text: string;
	points: string[];
}

/** A row of the agenda, in one language. */
export interface Row {
	id: string;
	/** Minutes from the start of the session. */
	from: number;
	to: number;
	minutes: number;
	title: string;
	form: RowForm;
	/** How people work, in words; none in a break. */
	work?: string;
	do?: string;
	say: string[];
	sheets: (Link & { use: string })[];
	texts: Link[];
	rules: ShownRule[];
	materials: string[];
	/** For whoever leads only. */
	coach?: string;
}

/** Something to do before or after a session, in one language. */
export interface Task {
	/** Days before the session; after it where negative. */
	days: number;
	when: string;
	who?: string;
	do: string;
	links: Link[];
}

/** A session in one language, with all words that its page and its paper need. */
export interface Session {
	id: string;
	href: string;
	language: Language;
	title: string;
	summary: string;
	/** What a reader needs to choose it. */
	facts: { key: string; label: string; value: string; href?: string }[];
	/** Length in words. */
	length: string;
	minutes: number;
	people: { from: number; to: number };
	/** Minutes since midnight at which it starts, where that is fixed. */
	start?: number;
	rows: Row[];
	prepare: Task[];
	after: Task[];
	/** The worksheets that lie on the table, each once. */
	sheets: Link[];
	/** What is printed or shown, each once: no mails. */
	texts: Link[];
	/** Decks of cards and posters. */
	props: Link[];
	rules: ShownRule[];
	materials: string[];
	end: string[];
	wrong: { when: string; then: string }[];
	online?: string;
}
