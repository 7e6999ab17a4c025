import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withoutLocale } from '../../language/locales.ts';
import { forms } from './forms.ts';
// Imported in a component, it would be loaded by every page of the same route.
import worksheetStyles from './worksheet.css?url&no-inline';

/** Adds a worksheet's form to “On this page”, and its style to the page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const route = locals.starlightRoute;
	const [kind, item] = withoutLocale(route.id).split('/');
	if (kind !== 'worksheets' || !item) return;
	if (forms.has(item))
		route.toc?.items.push({ depth: 2, slug: 'form', text: locals.t('form.title'), children: [] });
	route.head.push({ tag: 'link', attrs: { rel: 'stylesheet', href: worksheetStyles } });
});
