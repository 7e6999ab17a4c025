import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf, languages, withLocale, withoutLocale } from '../../language/locales.ts';
import { ownPagesIn } from '../../features/own-pages.ts';
import { wordsOf } from '../../language/words.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';
import { socialImage, type SocialImage } from './image.ts';
const names = { nl: 'De Nieuwe Samenzweerders', en: 'The New Conspirators' };

/** One image per page and language, as it shows when someone shares the page. */
export const getStaticPaths = (async () => [
	...(await getCollection('docs')).map(({ id, data }) => {
		const language = languageOf(id);
		const [folder = '', item] = withoutLocale(id).split('/');
		const kind = pageKinds.find((one) => one === folder);
		return {
			params: { id: id === '' ? 'index' : id },
			props: {
				title: data.title,
				kind: wordsOf(language)(kind && item ? `kind.${kind}` : 'social.tagline'),
				site: names[language],
			},
		};
	}),
	...languages.flatMap((language) =>
		ownPagesIn(language).map(({ id, title }) => ({
			params: { id: withLocale(id, language) },
			props: { title, kind: wordsOf(language)('social.tagline'), site: names[language] },
		})),
	),
]) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
	new Response((await socialImage(props as SocialImage)) as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': 'image/png' },
	});
