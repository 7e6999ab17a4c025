import type { Entry } from './format.ts';

/** What the reader narrowed the search to. */
export interface Filters {
	kind?: string | undefined;
	phase?: string | undefined;
	role?: string | undefined;
}

/** Whether a page is among those that the reader wants. */
export function fits({ kind, phases, roles }: Entry, filters: Filters): boolean {
	return (
		(!filters.kind || kind === filters.kind) &&
		(!filters.phase || phases.includes(filters.phase)) &&
		(!filters.role || roles.includes(filters.role))
	);
}
