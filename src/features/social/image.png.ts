import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf, languages, withLocale, withoutLocale } from '../../language/locales.ts';
import { ownPagesIn } from '../../features/own-pages.ts';
import { pageKinds } from '../../method/schemas/kinds.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import type { socialImage, SocialImage } from './image.ts';
import en from '../../../content/i18n/en.json';
import nl from '../../../content/i18n/nl.json';

const words: Record<string, Record<string, string>> = { nl, en };
const names = { nl: 'De Nieuwe Samenzweerders', en: 'The New Conspirators' };

const draw = drawing<typeof socialImage>('src/features/social/image.ts', 'socialImage');
const fileOf = (id: string) => `social/${id}.png`;

/** One image per page and language, as it shows when someone shares the page. */
export const getStaticPaths = (async () => {
	const paths = [
		...(await getCollection('docs')).map(({ id, data }) => {
			const language = languageOf(id);
			const [folder = '', item] = withoutLocale(id).split('/');
			const kind = pageKinds.find((one) => one === folder);
			return {
				params: { id: id === '' ? 'index' : id },
				props: {
					title: data.title,
					kind:
						kind && item ? words[language]![`kind.${kind}`]! : words[language]!['social.tagline']!,
					site: names[language],
				},
			};
		}),
		...languages.flatMap((language) =>
			ownPagesIn(language).map(({ id, title }) => ({
				params: { id: withLocale(id, language) },
				props: { title, kind: words[language]!['social.tagline']!, site: names[language] },
			})),
		),
	];
	// They are drawn while the pages are made.
	if (import.meta.env.PROD)
		for (const { params, props } of paths) draw.ahead(fileOf(params.id), props);
	return paths;
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, props }) => {
	const bytes = await draw.now(fileOf(params['id']!), props as SocialImage);
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': 'image/png' },
	});
};
