import type { StarlightPageProps } from '@astrojs/starlight/props';
import { isHiddenAt } from '../language/edition/hidden.ts';
import type { Language } from '../language/locales.ts';
import { uiKey, wordsOf } from '../language/words.ts';
import { courseFacts, methodology, texts, units } from '../method/methodology.ts';
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
	const all: OwnPage[] = [
		...Object.values(features)
			.flatMap(({ pages = {} }) => fixedIds(pages))
			.filter((id) => id !== 'course')
			.map((id) => {
				const prefix = id === 'routes' ? 'route' : id.replace('/', '.');
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
		{
			id: 'course',
			title: courseFacts().title[language],
			description: courseFacts().summary[language],
		},
		...[...units].flatMap(([id, { title, summary, order }]) => [
			{ id: `course/${id}`, title: title[language], description: summary[language] },
			{
				id: `course/${id}/teacher`,
				title: t('course.teacher.title', { title: title[language] }),
				description: t('course.teacher.description', { number: order }),
			},
		]),
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
	return all.filter(({ id }) => !isHiddenAt(id));
}

/** Left out of the search: duplicates of other pages, lists for contributors, and answers. */
const unsearched = /^((all|a-z|status|side-by-side|contributors)(\/|$)|course\/[^/]+\/teacher$)/;

/** Whether a page is the run sheet of a class, with what only its teacher needs. */
function isClass(id: string): boolean {
	return methodology.sessions.get(id.replace(/^sessions\//, ''))?.unit !== undefined;
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
		pagefind: !unsearched.test(id) && !isClass(id),
	};
}
