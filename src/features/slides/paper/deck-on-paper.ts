import type { Titled } from '../../../site/paper/titled.ts';
import type { FittedSlide } from '../deck.ts';

/** A deck as a file, with all the words around it. */
export interface DeckOnPaper extends Titled {
	slides: readonly FittedSlide[];
}

/** The title of a slide, with the part that it is of a longer one. */
export function titleOf({ title, part }: FittedSlide): string {
	return part ? `${title.text} (${part})` : title.text;
}

/** What stands before a point: a bullet, or its number. */
export function markOf(kind: string, from: number, index: number): string | undefined {
	if (kind === 'list') return '•';
	return kind === 'steps' ? `${from + index}.` : undefined;
}
