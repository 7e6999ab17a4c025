import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fileHref } from '../../language/href.ts';
import { languageOf, withLocale, withoutLocale } from '../../language/locales.ts';

/** Names the feed where programs look for it: on the home page and on the page of the changes. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { id, head, locale } = locals.starlightRoute;
	if (!['', 'index', 'changes'].includes(withoutLocale(id))) return;
	const language = languageOf(locale ?? '');
	head.push({
		tag: 'link',
		attrs: {
			rel: 'alternate',
			type: 'application/atom+xml',
			title: locals.t('changes.title'),
			href: fileHref(withLocale('feed.xml', language)),
		},
	});
});
