import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads } from '../downloads.ts';

/** Every file to download, made when the site is built or, in development, when asked for. */
export const getStaticPaths = (() =>
	downloads.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
	const file = downloads.find(({ name }) => name === params['name']);
	if (!file) return new Response(null, { status: 404 });
	return new Response((await file.bytes()) as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': file.type },
	});
};
