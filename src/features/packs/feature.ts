import type { Feature } from '../feature.ts';

/** Everything that a session needs, in one file. */
export const packs: Feature = {
	files: { 'packs/[name]': 'downloads.file.ts' },
	slots: { above: 'PackLink.astro' },
};
