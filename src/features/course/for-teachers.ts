import { methodology } from '../../method/methodology.ts';

/** Whether a page is for teachers: a unit with its answers, or the run sheet of a class. */
export function isForTeachers(id: string): boolean {
	const session = /^sessions\/([^/]+)$/.exec(id)?.[1];
	if (session) return methodology.sessions.get(session)?.unit !== undefined;
	return /^course\/[^/]+\/teacher$/.test(id);
}
