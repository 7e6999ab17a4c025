import { languages, type Language } from '../../language/locales.ts';
import { languageRead } from '../../language/translated.ts';
import { wordsOf } from '../../language/words.ts';
import { texts } from '../../method/methodology.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { headOf } from '../../site/paper/head.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import type { renderLetterDocx } from './paper/docx.ts';
import type { Letter } from './paper/letter.ts';
import { piecesOf, type Piece } from './pieces.ts';

const draw = drawing<typeof renderLetterDocx>(
	'src/features/texts/paper/docx.ts',
	'renderLetterDocx',
);

/** Every text to send as a document with its blanks open. */
export const downloads = languages.flatMap((language) =>
	[...texts.keys()].map((id) => ({
		name: fileName(id, language),
		type: mediaTypes.docx,
		bytes: () => fileOf(id, language),
		ahead: () => draw.ahead(fileName(id, language), letterOf(id, language)),
	})),
);

/** The name of a text’s file: `call-poster.nl.docx`. */
export function fileName(id: string, language: Language): string {
	return `${id}.${language}.docx`;
}

/** A text in a language as a document. */
export function fileOf(id: string, language: Language): Promise<Uint8Array> {
	return draw.now(fileName(id, language), letterOf(id, language));
}

/** A text with all that its document needs, its blanks open. */
export function letterOf(id: string, language: Language): Letter {
	const t = wordsOf(language);
	const { title, summary, form, subject, blanks, body } = texts.get(id)!;
	const labels = new Map(blanks.map((one) => [one.id, one.label[language]]));
	const open = (written: string) =>
		piecesOf(written).map(({ text, blank }): Piece =>
			blank === undefined ? { text: text! } : { blank: labels.get(blank) ?? blank },
		);
	const about = {
		id: `texts/${id}`,
		title: title[language],
		summary: summary[language],
		version: t(`texts.form.${form}`),
	};
	return {
		...headOf(about, language),
		language: languageRead(body, language),
		poster: form === 'poster',
		...(subject && { subject: { label: t('texts.subject'), pieces: open(subject[language]) } }),
		body: open(body[language].trim()),
	};
}
