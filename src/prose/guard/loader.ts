import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { besideCheck } from '../verdict.ts';
import { guardFactsDoor } from './door.ts';

/** How Astro reads a file of one kind. Its types keep this from us; its own loaders use it. */
interface EntryType {
	getEntryInfo(entry: { contents: string; fileUrl: URL }): unknown;
}

/**
 * A loader that reads no file before the guard has judged it, also while the site is served for
 * its author and nothing else has checked it. It reads the facts of a page; who compiles the prose
 * asks the guard about that.
 */
export function guarded(loader: Loader): Loader {
	return {
		...loader,
		load: (context) =>
			besideCheck(() => loader.load({ ...context, entryTypes: guardedTypes(context) } as never)),
	};
}

function guardedTypes(context: LoaderContext): Map<string, EntryType> {
	const { entryTypes } = context as unknown as { entryTypes?: Map<string, EntryType> };
	// Better no site than a site that reads unguarded files.
	if (!entryTypes) throw new Error('Astro hands its loaders no entry types to guard any more.');
	return new Map(
		[...entryTypes].map(([ending, type]) => [
			ending,
			{
				...type,
				getEntryInfo(entry) {
					guardFactsDoor(entry.contents, fileURLToPath(entry.fileUrl));
					return type.getEntryInfo(entry);
				},
			},
		]),
	);
}
