import type { SessionFacts } from '../schemas/session.ts';

/** Whether a session is one that each participant arranges at work, also where a colleague leads it. */
export function isOwn({ lead }: Pick<SessionFacts, 'lead'>): boolean {
	return lead === 'participant' || lead === 'colleague';
}
