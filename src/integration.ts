import type { AstroIntegration } from 'astro';

/**
 * Our own routes, and the promise that a site with problems is never built.
 *
 * @param check Throws, after it has said why, when the content has a problem.
 */
export function methodologySite({ check }: { check: () => Promise<void> }): AstroIntegration {
	return {
		name: 'methodology-site',
		hooks: {
			'astro:config:setup': async ({ command, injectRoute }) => {
				if (command === 'build') await check();
				injectRoute({
					pattern: '/social/[...id].png',
					entrypoint: './src/routes/social.png.ts',
					prerender: true,
				});
			},
		},
	};
}
