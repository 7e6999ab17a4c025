import { mediaTypes } from '../../../site/paper/media-types.ts';
import { renderLetterDocx } from '../paper/docx.ts';
import type { Letter } from '../paper/letter.ts';

/** A text as a Word document. What makes it is large: import this only when someone asks for one. */
export async function wordLetter(letter: Letter): Promise<Blob> {
	const bytes = await renderLetterDocx(letter);
	return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaTypes.docx });
}
