import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { showOriginal } from './show-original.ts';

/** Shows the English text where the Dutch page holds none yet. */
export const onRequest = defineRouteMiddleware(({ locals }) => showOriginal(locals.starlightRoute));
