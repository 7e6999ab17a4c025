import pkg from '../../../package.json' with { type: 'json' };
import { languages, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { headOf } from '../../site/paper/head.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import { deckIds, deckOf } from './decks.ts';
import type { DeckOnPaper } from './paper/deck-on-paper.ts';
import type { renderDeckPdf } from './paper/pdf.ts';
import type { renderDeckPptx } from './paper/pptx.ts';

/** The formats of a deck, in the order in which they are offered. */
export const formats = ['pdf', 'pptx'] as const;

type Format = (typeof formats)[number];

const folder = 'src/features/slides/paper';
const draw = {
	pdf: drawing<typeof renderDeckPdf>(`${folder}/pdf.ts`, 'renderDeckPdf'),
	pptx: drawing<typeof renderDeckPptx>(`${folder}/pptx.ts`, 'renderDeckPptx'),
};

/** Every deck to download. */
export const downloads = languages.flatMap((language) =>
	deckIds.flatMap((id) =>
		formats.map((format) => ({
			name: fileName(id, language, format),
			type: mediaTypes[format],
			bytes: () => fileOf(id, language, format),
			ahead: () => draw[format].ahead(fileName(id, language, format), onPaper(id, language)),
		})),
	),
);

/** The name of a deck’s file: `sessions-bootcamp.nl.pptx`. */
export function fileName(id: string, language: Language, format: Format): string {
	return `${id.replace('/', '-')}.${language}.${format}`;
}

/** A deck in a language and a format. */
export function fileOf(id: string, language: Language, format: Format): Promise<Uint8Array> {
	return draw[format].now(fileName(id, language, format), onPaper(id, language));
}

function onPaper(id: string, language: Language): DeckOnPaper {
	const t = wordsOf(language);
	const { language: read, title, summary, slides } = deckOf(id, language);
	const version = t('slides.version', { version: pkg.version });
	const head = headOf({ id, title, summary, version }, language);
	return { ...head, language: read, slides, words: { ...head.words, page: t('slides.page') } };
}
