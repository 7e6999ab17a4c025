import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { languageOf } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { creditsOfPage } from '../../method/credited.ts';

/**
 * Names the authors of a page in its head, where programs for references look. Title, site, address
 * and day they find in what every page has.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const { id, entry, head, locale } = locals.starlightRoute;
	if (id === '404') return;
	const { authors } = creditsOfPage(entry.id === 'index' ? '' : entry.id);
	const names =
		authors.length > 0 ? authors : [wordsOf(languageOf(locale ?? ''))('edition.editors')];
	head.push(
		...names.map((name) => ({
			tag: 'meta' as const,
			attrs: { name: 'dc.creator', content: name },
		})),
	);
});
