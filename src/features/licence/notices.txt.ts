import type { APIRoute } from 'astro';
import { noticesIn } from './installed.ts';

/** What the site is built with, and under which licences. */
export const GET: APIRoute = () =>
	new Response(noticesIn(process.cwd()), {
		headers: { 'content-type': 'text/plain;charset=utf-8' },
	});
