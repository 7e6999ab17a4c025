import type { Feature } from '../feature.ts';
import { everyPart } from './parts.ts';

/** The whole method, or one part of it, on one page. */
export const whole: Feature = {
	part: 'all',
	pages: { all: 'page.astro', 'all/[part]': 'part.astro' },
	named: () => everyPart.map((part) => `all/${part}`),
};
