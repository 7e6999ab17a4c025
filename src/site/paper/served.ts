import type { APIRoute, GetStaticPaths } from 'astro';
import { createAside } from '../progress.ts';

/** A file to download that is drawn when the site is built. */
export interface Served {
	name: string;
	/** Its media type. */
	type: string;
	/** Draws it now. */
	bytes: () => Promise<Uint8Array>;
	/** Starts to draw it when there is time. */
	ahead: () => void;
}

/** The paths of an endpoint `[name]` that gives these files. */
export function pathsOf(downloads: readonly Served[]) {
	return (() => {
		// They are drawn while the pages are made.
		if (import.meta.env.PROD) for (const { ahead } of downloads) ahead();
		return downloads.map(({ name }) => ({ params: { name } }));
	}) satisfies GetStaticPaths;
}

/** Gives each of these files, made when the site is built or, in development, when asked for. */
export function giving(downloads: readonly Served[]): APIRoute {
	// Astro has half a line on the screen while it waits for a file.
	const progress = createAside(downloads.length);
	return async ({ params }) => {
		const file = downloads.find(({ name }) => name === params['name']);
		if (!file) return new Response(null, { status: 404 });
		const bytes = await (import.meta.env.DEV ? file.bytes() : progress.during(file.bytes));
		return new Response(bytes as Uint8Array<ArrayBuffer>, {
			headers: { 'content-type': file.type },
		});
	};
}
