import type { Titled } from '../../../site/paper/titled.ts';
import type { Poster } from '../model/poster.ts';
import type { Imprint } from './frame.ts';

/** A poster with all that a file of it says. */
export interface PosterSheet extends Titled {
	poster: Poster;
	imprint: Imprint;
	/** All that it says, as one text: for whoever cannot see the picture. */
	text: string;
}
