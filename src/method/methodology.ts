import { getCollection, type CollectionEntry } from 'astro:content';
import { isHidden } from '../language/edition/hidden.ts';
import type { Language } from '../language/locales.ts';
import type { NodeId } from './graph.ts';
import { cardIn, createMethod, type Card, type Facts } from './method.ts';
import type { CourseFacts } from './schemas/course.ts';
import { pageKinds, type PageKind } from './schemas/kind-names.ts';

/** Every page by its id; the home page, which Astro calls `index`, by the empty one. */
export const pages = new Map(
	(await getCollection('docs')).map((page) => [page.id === 'index' ? '' : page.id, page]),
);

/** The facts of every item, by kind, as the collections validated them. */
export const facts = Object.fromEntries(
	await Promise.all(
		pageKinds.map(async (kind) => [
			kind,
			new Map((await entriesOf(kind)).map(({ id, data }) => [id, data])),
		]),
	),
) as Facts;

/** The whole methodology, read once per build. The door through which Astro's collections come. */
export const methodology = createMethod(
	facts,
	new Map([...pages].map(([id, { data }]) => [id, data])),
	new Map(
		(await getCollection('sessions')).map(({ id, data }) => [
			id,
			{
				...data,
				cards: isHidden('cards') ? [] : data.cards,
				posters: isHidden('posters') ? [] : data.posters,
			},
		]),
	),
);

/** The units of the course, by their ids, in the order of the weeks. */
export const units = new Map(
	(await entriesOf('course'))
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id, data }) => [id, data]),
);

const [wholeCourse] = await getCollection('wholeCourse');

/** What holds of the whole course. */
export function courseFacts(): CourseFacts {
	if (!wholeCourse) throw new Error('There is no content/course.yaml.');
	return wholeCourse.data;
}

/** Every text to send, by its id. */
export const texts = new Map(
	(await entriesOf('texts'))
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id, data }) => [id, data]),
);

/** Every rule that holds everywhere, by its id. */
export const rules = new Map((await getCollection('rules')).map(({ id, data }) => [id, data]));

/** The entries of a collection. Astro would warn of one that this edition leaves empty. */
async function entriesOf<C extends PageKind | 'course' | 'texts'>(
	collection: C,
): Promise<CollectionEntry<C>[]> {
	return isHidden(collection) ? [] : getCollection(collection);
}

/** The title and summary of an item in a language, or in the other one until it is translated. */
export function cardOf(id: NodeId, language: Language): Card {
	return cardIn(methodology, id, language);
}

/** A page of the `docs` collection, by its id with language, if there is one. */
export function pageOf(id: string): CollectionEntry<'docs'> | undefined {
	return pages.get(id);
}
