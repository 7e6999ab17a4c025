import pkg from '../../../package.json' with { type: 'json' };
import { languages, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { posterIds, type PosterId } from '../../method/schemas/props.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { creditOf } from '../../site/paper/titled.ts';
import { headOf } from '../../site/paper/head.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import { qrCode } from '../../site/paper/qr.ts';
import type { PosterSheet } from './paper/poster-sheet.ts';
import type { renderA2, renderA3, renderSvg } from './paper/render.ts';
import { textOf } from './model/text.ts';
import { postersIn } from './posters.ts';

/** What a poster can be downloaded as: on paper of a size, or as a picture for any size. */
export const posterForms = ['a3', 'a2', 'svg'] as const;

export type PosterForm = (typeof posterForms)[number];

const file = 'src/features/posters/paper/render.ts';
const draw = {
	a3: drawing<typeof renderA3>(file, 'renderA3'),
	a2: drawing<typeof renderA2>(file, 'renderA2'),
	svg: drawing<typeof renderSvg>(file, 'renderSvg'),
};

const every = languages.flatMap((language) =>
	posterIds.flatMap((id) =>
		posterForms.map((form) => ({
			form,
			name: fileName(id, language, form),
			type: mediaTypes[form === 'svg' ? 'svg' : 'pdf'],
			bytes: () => fileOf(id, language, form),
			ahead: () => draw[form].ahead(fileName(id, language, form), sheetOf(id, language)),
		})),
	),
);

/** Every poster on paper. */
export const downloads = every.filter(({ form }) => form !== 'svg');

/** Every poster as a picture, by its name without the ending, which is that of the address. */
export const pictures = every
	.filter(({ form }) => form === 'svg')
	.map((picture) => ({ ...picture, name: picture.name.replace(/\.svg$/, '') }));

/** The name of a poster’s file: `force-field-a3.nl.pdf`, `force-field.nl.svg`. */
export function fileName(id: PosterId, language: Language, form: PosterForm): string {
	return form === 'svg' ? `${id}.${language}.svg` : `${id}-${form}.${language}.pdf`;
}

/** A poster in a language and a form. */
export function fileOf(id: PosterId, language: Language, form: PosterForm): Promise<Uint8Array> {
	return draw[form].now(fileName(id, language, form), sheetOf(id, language));
}

function sheetOf(id: PosterId, language: Language): PosterSheet {
	const t = wordsOf(language);
	const poster = postersIn(language).get(id)!;
	const about = {
		id: 'posters',
		title: poster.title.text,
		summary: poster.lead.text,
		version: t('slides.version', { version: pkg.version }),
	};
	const head = headOf(about, language);
	return {
		...head,
		poster,
		imprint: {
			site: head.site,
			credit: [`${head.site} · ${head.words.version}`, creditOf(head)],
			code: qrCode(head.address),
		},
		text: textOf(poster),
	};
}
