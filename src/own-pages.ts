import type { StarlightPageProps } from '@astrojs/starlight/props';
import type { Language } from './i18n/locales.ts';
import { readerRoutes } from './reader-routes.ts';
import { joinedParts, madePages } from './own-page-ids.ts';
import { wordsOf } from './words.ts';

interface OwnPage {
	/** Id without its language: `routes/student`. */
	id: string;
	title: string;
	description: string;
}

/** The pages that no author writes, with their words. */
export function ownPagesIn(language: Language): OwnPage[] {
	const t = wordsOf(language);
	const plain = (id: string, prefix: string) => ({
		id,
		title: t(`${prefix}.title`),
		description: t(`${prefix}.description`),
	});
	return [
		...madePages.map((id) => plain(id, id)),
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

/** What these hold stands on the pages themselves, which the search finds. */
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
