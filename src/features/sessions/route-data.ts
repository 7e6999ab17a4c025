import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withoutLocale } from '../../language/locales.ts';
// Imported in a component, it would be loaded by every page of the same route.
import agendaStyles from './agenda.css?url&no-inline';

/** Adds the style of an agenda to the pages that show one, or say where they are used. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const route = locals.starlightRoute;
	const [kind, item] = withoutLocale(route.id).split('/');
	const isJoined = kind === 'all' && (item === undefined || item === 'steps');
	const shows = isJoined || /<Agenda\b/.test(route.entry.body ?? '');
	if (!shows && !(kind === 'worksheets' && item)) return;
	route.head.push({ tag: 'link', attrs: { rel: 'stylesheet', href: agendaStyles } });
});
