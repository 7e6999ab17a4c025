import licence from '../../../LICENSE-CC-BY-SA?raw';
import { isHidden } from '../../language/edition/hidden.ts';
import { languages, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { cardOf, methodology, texts } from '../../method/methodology.ts';
import { neededIn } from '../../method/sessions/needed.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { attributionText } from '../../site/paper/attribution.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import { undated } from '../../site/paper/undated.ts';
import type { zip } from '../../site/paper/zip.ts';
import * as cards from '../cards/downloads.ts';
import * as posters from '../posters/downloads.ts';
import * as sheets from '../sessions/downloads.ts';
import { sessionIds } from '../sessions/sessions.ts';
import * as slides from '../slides/downloads.ts';
import * as letters from '../texts/downloads.ts';
import * as worksheets from '../worksheets/downloads.ts';

const draw = drawing<typeof zip>('src/site/paper/zip.ts', 'zip');

/** The pack of every session. */
export const downloads = languages.flatMap((language) =>
	sessionIds.map((id) => ({
		name: fileName(id, language),
		type: mediaTypes.zip,
		bytes: () => fileOf(id, language),
		// Its parts are drawn ahead by those whose they are.
		ahead: () => undefined,
	})),
);

/** The name of the pack of a session: `bootcamp.nl.zip`. */
export function fileName(id: string, language: Language): string {
	return `${id}.${language}.zip`;
}

/**
 * Run sheet, slides, worksheets, texts, cards and posters of a session, in folders, with licence and
 * attribution. Cards and posters come in the size that a copier prints: larger ones are on their page.
 */
export async function fileOf(id: string, language: Language): Promise<Uint8Array> {
	const t = wordsOf(language);
	const deck = `sessions/${id}` as const;
	const facts = methodology.sessions.get(id)!;
	const needed = neededIn(facts);
	const inFolder = (folder: string, name: string, bytes: Promise<Uint8Array>) =>
		bytes.then((all): [string, Uint8Array] => [`${folder}/${name}`, all]);
	const files = await Promise.all([
		...sheets.formats.map((format) =>
			inFolder(
				t('packs.sheet'),
				sheets.fileName(id, language, format),
				sheets.fileOf(id, language, format),
			),
		),
		...(isHidden('slides') ? [] : slides.formats).map((format) =>
			inFolder(
				t('packs.slides'),
				slides.fileName(deck, language, format),
				slides.fileOf(deck, language, format),
			),
		),
		...needed.worksheets.flatMap((sheet) =>
			worksheets.formats.map((format) =>
				inFolder(
					t('packs.worksheets'),
					worksheets.fileName(sheet, language, format),
					worksheets.fileOf(sheet, language, format),
				),
			),
		),
		...needed.texts.map((text) =>
			inFolder(t('packs.texts'), letters.fileName(text, language), letters.fileOf(text, language)),
		),
		...facts.cards.map((deck) =>
			inFolder(
				t('packs.cards'),
				cards.fileName(deck, language, 'a4'),
				cards.fileOf(deck, language, 'a4'),
			),
		),
		...facts.posters.map((poster) =>
			inFolder(
				t('packs.posters'),
				posters.fileName(poster, language, 'a3'),
				posters.fileOf(poster, language, 'a3'),
			),
		),
	]);
	const attribution = attributionText(
		[
			cardOf(deck, language),
			...needed.worksheets.map((sheet) => cardOf(`worksheets/${sheet}`, language)),
			...needed.texts.map((text) => ({
				id: `texts/${text}`,
				title: texts.get(text)!.title[language],
			})),
			...facts.cards.map((deck) => ({ id: 'cards', title: cards.nameOf(deck, language) })),
			...facts.posters.map((poster) => ({
				id: 'posters',
				title: t('posters.alt', { title: t(`poster.${poster}`) }),
			})),
		],
		language,
	);
	const text = (words: string) => new TextEncoder().encode(words);
	const all = {
		...Object.fromEntries(files),
		'LICENSE.txt': text(licence),
		'ATTRIBUTION.txt': text(attribution),
	};
	return draw.now(fileName(id, language), all, new Date(undated));
}
