import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withoutLocale } from '../../language/locales.ts';
import { isForTeachers } from './for-teachers.ts';

/** Keeps what is for teachers out of search engines. It is public all the same, and says so. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const route = locals.starlightRoute;
	if (!isForTeachers(withoutLocale(route.id))) return;
	route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
});
