import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fileHref } from '../../language/href.ts';
import { languageOf, withLocale } from '../../language/locales.ts';

/** Lets a browser install the site, under its name in the language of the page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { head, locale } = locals.starlightRoute;
	const href = fileHref(withLocale('app.webmanifest', languageOf(locale ?? '')));
	head.push({ tag: 'link', attrs: { rel: 'manifest', href } });
});
