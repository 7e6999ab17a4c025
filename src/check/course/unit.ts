import path from 'node:path';
import type { Ref } from '../../method/schemas/ref.ts';
import { session } from '../../method/schemas/session.ts';
import { unit, type UnitFacts } from '../../method/schemas/unit.ts';
import { checkedRef, type Ids } from '../ids.ts';
import type { DataFile, Project } from '../project.ts';

/** A unit that is right by itself, with its class if that is too. */
export interface Unit {
	id: string;
	file: DataFile;
	facts: UnitFacts;
	class: ReturnType<typeof sessionOf>;
}

/** The unit in a file: one, or none when it is not right by itself. */
export function readUnit(file: DataFile, project: Project, ids: Ids): Unit[] {
	const ref = checkedRef(ids);
	const { data: facts } = unit(ref).safeParse(file.source.data);
	return facts
		? [{ id: idOf(file), file, facts, class: sessionOf(facts.session.id, project, ref) }]
		: [];
}

function sessionOf(id: string, { sessions }: Project, ref: Ref) {
	const file = sessions.find((one) => idOf(one) === id);
	return file && session(ref).safeParse(file.source.data).data;
}

/** What others call the unit or the session in a file. */
export const idOf = ({ file }: { file: string }): string => path.basename(file, '.yaml');
