import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf } from '../../language/locales.ts';
import { referencesIn, type References } from './files.ts';
import { fileOfWorks, formats, type Format } from './formats.ts';

export const getStaticPaths = (async ({ routePattern }) =>
	(await referencesIn(languageOf(routePattern.slice(1)))).flatMap(({ name, works }) =>
		(Object.keys(formats) as Format[]).map((format) => ({
			params: { file: `${name}.${format}` },
			props: { works, format },
		})),
	)) satisfies GetStaticPaths;

/** References in one format. */
export const GET: APIRoute = ({ props }) => {
	const { works, format } = props as Pick<References, 'works'> & { format: Format };
	return new Response(fileOfWorks(works, format), {
		headers: { 'content-type': `${formats[format].type};charset=utf-8` },
	});
};
