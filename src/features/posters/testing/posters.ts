import { idsOf } from '../../../check/ids.ts';
import { posterSources } from '../../../check/posters.ts';
import { readProject } from '../../../check/project.ts';
import { languages, type Language } from '../../../language/locales.ts';
import { posterIds, type PosterId } from '../../../method/schemas/props.ts';
import { qrCode } from '../../../site/paper/qr.ts';
import { makePoster } from '../model/make.ts';
import type { Body, Poster } from '../model/poster.ts';
import { textOf } from '../model/text.ts';
import type { PosterSheet } from '../paper/poster-sheet.ts';

const project = await readProject('.');
const ids = idsOf(project);

/** What the posters of the site are made from. */
export const sources = posterSources(project, ids);

/** A poster of the site. */
export function posterOf(id: PosterId, language: Language): Poster {
	return makePoster(id, sources[language], language)!;
}

/** What a poster of the site shows, where it is known how it is drawn. */
export function bodyOf<K extends Body['kind']>(id: PosterId, kind: K, language: Language) {
	const { body } = posterOf(id, language);
	if (body.kind !== kind) throw new Error(`${id} is a ${body.kind}.`);
	return body as Extract<Body, { kind: K }>;
}

/** All posters of the site, in each language. */
export const everyPoster = languages.flatMap((language) =>
	posterIds.map((id) => ({ id, language, poster: posterOf(id, language) })),
);

/** A poster as it is printed. */
export function sheetOf(id: PosterId, language: Language = 'nl'): PosterSheet {
	const poster = posterOf(id, language);
	const address = 'https://example.org/posters/';
	return {
		title: `${poster.title.text} & <meer>`,
		summary: poster.lead.text,
		language,
		site: 'De Nieuwe Samenzweerders',
		address,
		sheet: { date: '2026-01-01' },
		words: { licence: 'Vrij onder CC BY-SA 4.0', version: 'versie 1', page: '' },
		poster,
		imprint: {
			site: 'De Nieuwe Samenzweerders',
			credit: ['Poster · versie 1', 'Vrij onder CC BY-SA 4.0', address],
			code: qrCode(address),
		},
		text: textOf(poster),
	};
}
