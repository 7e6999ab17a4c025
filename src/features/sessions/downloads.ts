import { languages, type Language } from '../../language/locales.ts';
import { languageRead } from '../../language/translated.ts';
import { wordsOf } from '../../language/words.ts';
import { methodology } from '../../method/methodology.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { headOf } from '../../site/paper/head.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import { span } from '../../method/sessions/clock.ts';
import type { renderRunSheetDocx } from './paper/docx.ts';
import type { renderRunSheet } from './paper/pdf.ts';
import type { RunSheet } from './paper/run-sheet.ts';
import { sessionIds, sessionIn } from './sessions.ts';

/** The formats of a run sheet, in the order in which they are offered. */
export const formats = ['pdf', 'docx'] as const;

type Format = (typeof formats)[number];

const folder = 'src/features/sessions/paper';
const draw = {
	pdf: drawing<typeof renderRunSheet>(`${folder}/pdf.ts`, 'renderRunSheet'),
	docx: drawing<typeof renderRunSheetDocx>(`${folder}/docx.ts`, 'renderRunSheetDocx'),
};

/** Every run sheet to download. */
export const downloads = languages.flatMap((language) =>
	sessionIds.flatMap((id) =>
		formats.map((format) => ({
			name: fileName(id, language, format),
			type: mediaTypes[format],
			bytes: () => fileOf(id, language, format),
			ahead: () => draw[format].ahead(fileName(id, language, format), runSheetOf(id, language)),
		})),
	),
);

/** The name of a run sheet's file: `bootcamp.nl.pdf`. */
export function fileName(id: string, language: Language, format: Format): string {
	return `${id}.${language}.${format}`;
}

/** A run sheet in a language and a format. */
export function fileOf(id: string, language: Language, format: Format): Promise<Uint8Array> {
	return draw[format].now(fileName(id, language, format), runSheetOf(id, language));
}

function runSheetOf(id: string, language: Language): RunSheet {
	const t = wordsOf(language);
	const session = sessionIn(id, language);
	const { title, summary } = session;
	const about = { id: `sessions/${id}`, title, summary, version: t('session.sheet') };
	const head = headOf(about, language);
	return {
		...head,
		language: languageRead(methodology.sessions.get(id)!.summary, language),
		session,
		times: session.rows.map((row) => ({
			span: span(row, session.start, language),
			length: t('session.minutes', { minutes: row.minutes }),
		})),
		words: {
			...head.words,
			kind: t('session.sheet'),
			coach: t('session.coach'),
			materials: t('session.materials'),
			agenda: t('session.agenda'),
			time: t('session.time'),
			what: t('session.what'),
			prepare: t('session.prepare'),
			ready: t('session.ready'),
			end: t('session.end'),
			wrong: t('session.wrong'),
			rules: t('session.shown'),
			online: t('session.online'),
			after: t('session.after'),
		},
	};
}
