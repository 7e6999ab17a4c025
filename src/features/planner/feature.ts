import type { Feature } from '../feature.ts';

/** A year of coaching with dates, to print and to take along in a calendar. */
export const planner: Feature = { pages: { planner: 'page.astro' } };
