import { getCollection } from 'astro:content';
import { compareVersions } from './compare.ts';

/** Every version of the method, the newest first. */
export const releases = (await getCollection('changes'))
	.map(({ data }) => data)
	.sort((a, b) => compareVersions(b.version, a.version));
