import type { Titled } from '../../../site/paper/titled.ts';
import type { Row, Session, Task } from '../session.ts';

/** A session on paper, with all the words around it. */
export interface RunSheet extends Titled {
	session: Session;
	/** When each row is: `9.00–9.30`, and how long. */
	times: readonly { span: string; length: string }[];
	words: Titled['words'] & RunSheetWords;
}

/** The words that a run sheet has around those of its session. */
export interface RunSheetWords {
	kind: string;
	coach: string;
	materials: string;
	agenda: string;
	time: string;
	what: string;
	prepare: string;
	ready: string;
	end: string;
	wrong: string;
	rules: string;
	online: string;
	after: string;
}

/** A heading with what stands below it. */
export interface Section {
	title: string;
	items: readonly { strong?: string; text: string; points?: readonly string[] }[];
}

/** What lies on the table in a row, in one line; empty when there is nothing. */
export function tableOf({ sheets, texts, rules, materials }: Row, words: RunSheetWords): string {
	return [
		...sheets.map(({ title, use }) => `${title} (${use})`),
		...texts.map(({ title }) => title),
		...rules.map(({ title }) => title),
		...(materials.length > 0 ? [`${words.materials}: ${materials.join(', ')}`] : []),
	].join(' · ');
}

/** Everything that comes after the agenda, as it is needed: first what is done before. */
export function sectionsOf({ session, words }: RunSheet): Section[] {
	const { prepare, after, end, wrong, rules, online, sheets, texts, props, materials } = session;
	const tasks = (some: readonly Task[]) =>
		some.map(({ when, who, do: what }) => ({
			strong: who ? `${when} (${who})` : when,
			text: what,
		}));
	const lines = (some: readonly string[]) => some.map((text) => ({ text }));
	return [
		{ title: words.prepare, items: tasks(prepare) },
		{
			title: words.ready,
			items: lines(
				[[...sheets, ...texts, ...props].map(({ title }) => title), materials].flatMap(inOneLine),
			),
		},
		{ title: words.end, items: lines(end) },
		{ title: words.wrong, items: wrong.map(({ when, then }) => ({ strong: when, text: then })) },
		{
			title: words.rules,
			items: rules.map(({ title, text, points }) => ({ strong: title, text, points })),
		},
		{ title: words.online, items: online ? lines([online]) : [] },
		{ title: words.after, items: tasks(after) },
	].filter(({ items }) => items.length > 0);
}

const inOneLine = (some: readonly string[]) => (some.length > 0 ? [some.join(', ')] : []);
