import type { APIRoute, GetStaticPaths } from 'astro';
import { iconOf, sizes } from './icon.ts';

export const getStaticPaths = (() =>
	sizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

/** The mark of the site, for the list of programs of a device. */
export const GET: APIRoute = async ({ params }) =>
	new Response(Uint8Array.from(await iconOf(Number(params['size']))), {
		headers: { 'content-type': 'image/png' },
	});
