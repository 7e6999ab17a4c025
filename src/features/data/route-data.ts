import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fileHref } from '../../language/href.ts';
import { languageOf, withoutLocale } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { creditsOfPage } from '../../method/credited.ts';
import { licence } from '../../method/edition.ts';
import { inScript, jsonLdOf } from './json-ld.ts';
import { twinOf } from './twins.ts';

/** Says in the head of a page what it is, and where its text stands in Markdown. */
export const onRequest = defineRouteMiddleware((context) => {
	const { id, entry, entryMeta, head, lastUpdated, locale } = context.locals.starlightRoute;
	if (id === '404') return;
	const language = languageOf(locale ?? '');
	const name = withoutLocale(id === 'index' ? '' : id);
	const [folder = '', item] = name.split('/');
	head.push(
		{
			tag: 'link',
			attrs: {
				rel: 'alternate',
				type: 'text/markdown',
				href: fileHref(twinOf(name || 'index', language)),
			},
		},
		{
			tag: 'script',
			attrs: { type: 'application/ld+json' },
			content: inScript(
				jsonLdOf({
					folder,
					isItem: item !== undefined,
					url: new URL(context.url.pathname, context.site).href,
					title: entry.data.title,
					language: entryMeta.lang ?? language,
					authors: creditsOfPage(entry.id === 'index' ? '' : entry.id).authors,
					editors: wordsOf(language)('edition.editors'),
					updated: lastUpdated?.toISOString().slice(0, 10),
					licence: licence.url,
				}),
			),
		},
	);
});
