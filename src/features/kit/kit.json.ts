import type { APIRoute } from 'astro';
import licence from '../../../LICENSE-CC-BY-SA?raw';
import pkg from '../../../package.json' with { type: 'json' };
import { siteConfig } from '../../../site.config.ts';
import { hrefOf } from '../../language/href.ts';
import { languageOf } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { attributionOfPage } from '../../site/paper/attribution.ts';
import { everyPageIn } from '../every-page.ts';
import { groupsIn } from './items.ts';
import type { KitList, Listed } from './kit.ts';

/** What a kit is made from, in the language of the address. */
export const GET: APIRoute = ({ routePattern }) => {
	const language = languageOf(routePattern.slice(1));
	const t = wordsOf(language);
	const days = new Map(everyPageIn(language).map(({ id, updated }) => [id, updated]));
	const addressOf = (id: string) => new URL(hrefOf(id, language), siteConfig.url).href;
	const items = Object.fromEntries(
		groupsIn(language)
			.flatMap((group) => group.items)
			.map(({ id, page, title, files }): [string, Listed] => {
				const updated = days.get(page);
				return [
					id,
					{
						title,
						url: addressOf(page),
						attribution: attributionOfPage({ id: page, title }, language),
						...(updated && { updated }),
						files,
					},
				];
			}),
	);
	return Response.json({
		version: pkg.version,
		licence,
		changed: t('downloads.changed', { address: addressOf('reuse') }),
		items,
	} satisfies KitList);
};
