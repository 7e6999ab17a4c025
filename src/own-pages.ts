import type { StarlightPageProps } from '@astrojs/starlight/props';
import type { Language } from './i18n/locales.ts';
import { readerRoutes } from './reader-routes.ts';
import { joinedParts } from './own-page-ids.ts';
import { wordsOf } from './words.ts';

interface OwnPage {
	/** Id without its language: `routes/student`. */
	id: string;
	title: string;
	description: string;
}

/** The pages of the routes, the planner and of everything on one page: no author writes them. */
export function ownPagesIn(language: Language): OwnPage[] {
	const t = wordsOf(language);
	const plain = (id: string, prefix: string) => ({
		id,
		title: t(`${prefix}.title`),
		description: t(`${prefix}.description`),
	});
	return [
		plain('routes', 'route'),
		...readerRoutes.map(({ id, data }) => ({
			id: `routes/${id}`,
			title: data.title[language],
			description: data.summary[language],
		})),
		plain('planner', 'planner'),
		plain('all', 'all'),
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
		// What stands here stands on the pages themselves, which the search finds.
		pagefind: id !== 'all' && !id.startsWith('all/'),
	};
}
