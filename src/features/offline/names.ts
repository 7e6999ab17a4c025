/** What the worker, the page and the build call the same things. */

/** The list of what can be saved, below the base of the site. */
export const listFile = 'offline.json';

/** The worker of the site, below its base: what it serves is that folder and all below it. */
export const workerFile = 'sw.js';

/** When a copy was made, in the header of a kept answer: a date as ISO 8601 writes it. */
export const savedAt = 'x-saved-at';

/** Which text of a file a copy has: the digest that the list gave for it. */
export const savedDigest = 'x-saved-digest';

/** What a reader saved, as it is kept beside the files, below the base of the site. */
export const stateFile = 'offline-state.json';

/**
 * The names of the caches of one edition. Two editions on one host have one list of caches between
 * them, so each name carries the path of its own.
 *
 * @param scope Where the site lives, in full: `https://example.org/methodology/`.
 */
export function cachesOf(scope: string) {
	const own = (name: string) => `${cachePrefix(scope)}${name}:v1`;
	return {
		/** Pages that were visited, and what they fetched. */
		pages: own('pages'),
		/** Scripts and styles, whose name changes with what is in them. */
		files: own('files'),
		/** The page that says what is there without a network. */
		start: own('start'),
		/** What a reader asked to save. */
		saved: own('saved'),
	};
}

/** What the name of each cache of an edition begins with. */
export function cachePrefix(scope: string): string {
	return `dns:${scope} `;
}
