import type { Feature } from '../feature.ts';

/** Slides of every session and every week of the course: to show, to print and to adapt. */
export const slides: Feature = {
	pages: {
		'sessions/[session]/slides': 'session.astro',
		'course/[unit]/slides': 'unit.astro',
	},
	named: (content) => [
		...content.sessions.map((session) => `sessions/${session}/slides`),
		...content.course.map((unit) => `course/${unit}/slides`),
	],
	files: { 'slides/[name]': 'downloads.file.ts' },
	slots: { above: 'DeckLinks.astro' },
	routeData: 'route-data.ts',
};
