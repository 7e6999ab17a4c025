import type { Feature } from '../feature.ts';

/** A zip of what someone chooses from the method, made in their browser. */
export const kit: Feature = {
	pages: { kit: 'page.astro' },
	data: { 'kit.json': 'kit.json.ts' },
};
