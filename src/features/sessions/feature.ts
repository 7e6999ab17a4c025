import type { Feature } from '../feature.ts';

/** Meetings that somebody can run from their page: to read, to print, to lead minute by minute. */
export const sessions: Feature = {
	pages: { sessions: 'page.astro', 'sessions/[session]': 'session.astro' },
	named: (content) => content.sessions.map((session) => `sessions/${session}`),
	files: { 'run-sheets/[name]': 'downloads.file.ts' },
	slots: { below: 'UsedIn.astro' },
	routeData: 'route-data.ts',
};
