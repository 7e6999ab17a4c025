import type { StarlightPageProps } from '@astrojs/starlight/props';
import type { Language } from '../language/locales.ts';
import { uiKey, wordsOf } from '../language/words.ts';
import { methodology, texts } from '../method/methodology.ts';
import { features, fixedIds } from './features.ts';
import { readerRoutes } from './routes/routes.ts';
import { joinedParts } from './whole/parts.ts';

interface OwnPage {
	/** Id without its language: `routes/student`. */
	id: string;
	title: string;
	description: string;
}

/** The pages that no author writes, with their words. */
export function ownPagesIn(language: Language): OwnPage[] {
	const t = wordsOf(language);
	return [
		...Object.values(features)
			.flatMap(({ pages = {} }) => fixedIds(pages))
			.map((id) => {
				const prefix = id === 'routes' ? 'route' : id;
				return {
					id,
					title: t(uiKey(`${prefix}.title`)),
					description: t(uiKey(`${prefix}.description`)),
				};
			}),
		...readerRoutes.map(({ id, data }) => ({
			id: `routes/${id}`,
			title: data.title[language],
			description: data.summary[language],
		})),
		...[...methodology.sessions].map(([id, { title, summary }]) => ({
			id: `sessions/${id}`,
			title: title[language],
			description: summary[language],
		})),
		...[...texts].map(([id, { title, summary }]) => ({
			id: `texts/${id}`,
			title: title[language],
			description: summary[language],
		})),
		...joinedParts.map((part) => {
			const kind = t(`kind.${part}`);
			return {
				id: `all/${part}`,
				title: t('all.kind.title', { kind }),
				description: t('all.kind.description', { kind }),
			};
		}),
	];
}

/** Left out of the search: duplicates of other pages, and lists for contributors. */
const unsearched = /^(all|status|contributors)(\/|$)/;

/** The frontmatter of such a page, as Starlight wants it. */
export function ownPage(id: string, language: Language): StarlightPageProps['frontmatter'] {
	const found = ownPagesIn(language).find((page) => page.id === id);
	if (!found) throw new Error(`“${id}” is not one of our own pages.`);
	const { title, description } = found;
	return {
		title,
		description,
		template: 'splash',
		tableOfContents: false,
		editUrl: false,
		lastUpdated: false,
		pagefind: !unsearched.test(id),
	};
}
