import type { SessionFacts } from '../schemas/session.ts';

/** What lies on the table of a session or is sent around it, each once, in the order of its use. */
export function neededIn({ rows, prepare, after }: SessionFacts): {
	worksheets: string[];
	texts: string[];
} {
	const tasks = [...prepare, ...after];
	const worksheets = [
		...rows.flatMap((row) => row.worksheets.map(({ id }) => id.id)),
		...tasks.flatMap((task) => [...task.worksheets, ...task.apart].map(({ id }) => id)),
	];
	const texts = [...rows, ...tasks].flatMap((one) => one.texts.map(({ id }) => id));
	return { worksheets: [...new Set(worksheets)], texts: [...new Set(texts)] };
}

/** The worksheets that lie on the table of a session, each once: those of its rows. */
export function onTableOf({ rows }: SessionFacts): string[] {
	return [...new Set(rows.flatMap((row) => row.worksheets.map(({ id }) => id.id)))];
}
