import { z } from 'astro/zod';

/** A name that something keeps: lower-case English words joined by hyphens. */
export const name = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower-case English words joined by hyphens.');
