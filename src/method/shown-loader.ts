import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { hiddenAt, hidesAnything, isHiddenAt } from '../language/edition/hidden.ts';
import { belongsTo, withoutHidden, type Reference } from './shown.ts';

/** Pages are named by their address, other entries by their folder and their id. */
const isHidden = ({ collection, id }: Reference) =>
	isHiddenAt(collection === 'docs' ? id : `${collection}/${id}`);

/**
 * A loader of facts that leaves out what this edition leaves out: entries of it, and what others say
 * about it. Astro would name every reference to an entry that is not there.
 *
 * @param loader The loader of all of it.
 * @param keep Whether to keep the entries, for links that are to be seen and taken out of the pages.
 */
export function shown(loader: Loader, { keep = false } = {}): Loader {
	if (!hidesAnything) return loader;
	return {
		...loader,
		load: (context) => loader.load(shownIn(context as LoaderContext, keep) as never),
	};
}

function shownIn(context: LoaderContext, keep: boolean): LoaderContext {
	const { collection, store, generateDigest } = context;
	const isGone = ({ id, data }: { id: string; data: Record<string, unknown> }) =>
		isHidden({ collection, id }) || belongsTo(data, isHidden);
	const set: DataStore['set'] = (entry) => {
		if (!keep && isGone(entry)) {
			store.delete(entry.id);
			return false;
		}
		return store.set({ ...entry, data: withoutHidden(entry.data, isHidden) });
	};
	return {
		...context,
		store: { ...store, set },
		// An entry that was kept for an edition with other parts is read anew.
		generateDigest: (data) => generateDigest(JSON.stringify([hiddenAt, data])),
	};
}
