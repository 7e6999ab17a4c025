import type { Feature } from '../feature.ts';

/** What the method shows in one drawing, as posters to put up. */
export const posters: Feature = {
	pages: { posters: 'page.astro' },
	files: {
		'poster-files/[name]': 'downloads.file.ts',
		'poster-files/[name].svg': 'pictures.file.ts',
	},
};
