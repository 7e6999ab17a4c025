import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf, type Language } from '../../language/locales.ts';
import { readerRoutes, routesIn } from './routes.ts';
import type { RouteFile } from './route.ts';
import { wordsOf } from '../../language/words.ts';

export const getStaticPaths = (({ routePattern }) =>
	readerRoutes.map(({ id }) => ({
		params: { route: id },
		props: { language: languageOf(routePattern.slice(1)) },
	}))) satisfies GetStaticPaths;

/** One route in one language. Loaded only by readers who follow it. */
export const GET: APIRoute = ({ params, props }) => {
	const { language } = props as { language: Language };
	const t = wordsOf(language);
	const { title, href, stops } = routesIn(language, t).find(({ id }) => id === params['route'])!;
	const file: RouteFile = {
		title,
		href,
		words: {
			kind: t('route.kind'),
			where: t('route.where', { number: '{{number}}', count: stops.length }),
			astray: t('route.astray'),
			next: t('route.next'),
			last: t('route.last', { list: '{{list}}' }),
			finished: t('route.finished'),
			others: t('route.others'),
			done: t('route.done'),
			leave: t('route.stopButton'),
		},
		stops,
	};
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
