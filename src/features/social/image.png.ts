import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../language/edition/edition.ts';
import { inLanguage } from '../../language/translated.ts';
import { languageOf, languages, withLocale, withoutLocale } from '../../language/locales.ts';
import { ownPagesIn } from '../../features/own-pages.ts';
import { wordsOf } from '../../language/words.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import type { socialImage, SocialImage } from './image.ts';

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
					kind: wordsOf(language)(kind && item ? `kind.${kind}` : 'social.tagline'),
					site: inLanguage(edition.name, language),
				},
			};
		}),
		...languages.flatMap((language) =>
			ownPagesIn(language).map(({ id, title }) => ({
				params: { id: withLocale(id, language) },
				props: {
					title,
					kind: wordsOf(language)('social.tagline'),
					site: inLanguage(edition.name, language),
				},
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
