import { createMethod, type Facts, type Method, type PageWords } from '../method.ts';
import type { SessionFacts } from '../schemas/session.ts';
import { perKind } from '../schemas/kind-names.ts';

/** A method with nothing in it but what a test is about. */
export function smallMethod(
	facts: { [K in keyof Facts]?: Record<string, object> },
	words: Record<string, Partial<PageWords>> = {},
	sessions: Record<string, Partial<SessionFacts>> = {},
): Method {
	return createMethod(
		perKind((kind) => new Map(Object.entries(facts[kind] ?? {}))) as unknown as Facts,
		new Map(
			Object.entries(words).map(([id, page]) => [id, { title: id, description: '', ...page }]),
		),
		new Map(
			Object.entries(sessions).map(([id, session]) => [
				id,
				{ rows: [], prepare: [], after: [], ...session } as unknown as SessionFacts,
			]),
		),
	);
}
