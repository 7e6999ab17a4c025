import { getCollection } from 'astro:content';
import type { Translate } from '../../language/words.ts';
import type { NodeId } from '../../method/graph.ts';
import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { cardOf } from '../../method/methodology.ts';
import type { ReaderRoute } from './route.ts';
import { duration } from './duration.ts';

/** Every route that leads anywhere, in the order in which readers see them. */
export const readerRoutes = (await getCollection('routes'))
	.filter(({ data }) => data.stops.length > 0)
	.sort((a, b) => a.data.order - b.data.order);

/** The routes in a language. */
export function routesIn(language: Language, t: Translate): ReaderRoute[] {
	return readerRoutes.map(({ id, data }) => ({
		id,
		href: hrefOf(`routes/${id}`, language),
		title: data.title[language],
		summary: data.summary[language],
		outcome: data.outcome[language],
		time: duration(
			data.stops.reduce((sum, { minutes }) => sum + minutes, 0),
			t,
		),
		stops: data.stops.map(({ page, minutes, why }) => ({
			id: page.id,
			href: hrefOf(page.id, language),
			title: cardOf(page.id as NodeId, language).title,
			why: why[language],
			time: duration(minutes, t),
		})),
	}));
}
