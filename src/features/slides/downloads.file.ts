import type { APIRoute, GetStaticPaths } from 'astro';
import { createAside } from '../../site/progress.ts';
import { downloads } from './downloads.ts';

/** Every deck, made when the site is built or, in development, when asked for. */
export const getStaticPaths = (() => {
	// They are drawn while the pages are made.
	if (import.meta.env.PROD) for (const { ahead } of downloads) ahead();
	return downloads.map(({ name }) => ({ params: { name } }));
}) satisfies GetStaticPaths;

// Astro has half a line on the screen while it waits for a file.
const progress = createAside(downloads.length);

export const GET: APIRoute = async ({ params }) => {
	const file = downloads.find(({ name }) => name === params['name']);
	if (!file) return new Response(null, { status: 404 });
	const bytes = await (import.meta.env.DEV ? file.bytes() : progress.during(file.bytes));
	return new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': file.type },
	});
};
