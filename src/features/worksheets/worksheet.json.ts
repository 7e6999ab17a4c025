import type { APIRoute, GetStaticPaths } from 'astro';
import { worksheetOf } from './downloads.ts';
import { forms } from './forms.ts';
import { languageOf, type Language } from '../../language/locales.ts';

export const getStaticPaths = (({ routePattern }) =>
	[...forms.keys()].map((worksheet) => ({
		params: { worksheet },
		props: { language: languageOf(routePattern.slice(1)) },
	}))) satisfies GetStaticPaths;

/** One worksheet in one language. Loaded only by readers who ask for a document of their answers. */
export const GET: APIRoute = ({ params, props }) => {
	const { language } = props as { language: Language };
	return new Response(JSON.stringify(worksheetOf(params['worksheet']!, language)), {
		headers: { 'content-type': 'application/json' },
	});
};
