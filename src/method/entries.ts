import { getCollection, type CollectionEntry, type DataEntryMap } from 'astro:content';
import { hidesAnything, isHiddenAt } from '../language/edition/hidden.ts';
import { belongsTo, withoutHidden, type Reference } from './shown.ts';

/** Pages are named by their address, other entries by their folder and their id. */
const isHidden = ({ collection, id }: Reference) =>
	isHiddenAt(collection === 'docs' ? id : `${collection}/${id}`);

/** The entries of a collection that this edition shows, without what it leaves out. */
export async function entriesOf<C extends keyof DataEntryMap>(
	collection: C,
): Promise<CollectionEntry<C>[]> {
	const all = await getCollection(collection);
	if (!hidesAnything) return all;
	return all
		.filter(({ id, data }) => !isHidden({ collection, id }) && !belongsTo(data, isHidden))
		.map((entry) => ({ ...entry, data: withoutHidden(entry.data, isHidden) }));
}
