import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from './files.ts';

export const getStaticPaths = (() =>
	dataFiles.map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

/** One file for programs. */
export const GET: APIRoute = ({ params }) => {
	const { type, body } = dataFiles.find(({ name }) => name === params['file'])!;
	return new Response(body(), { headers: { 'content-type': `${type};charset=utf-8` } });
};
