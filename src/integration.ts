import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteConfig } from '../site.config.ts';
import { headersFile, policyOf, withOwnHashes } from './policy.ts';
import { writeSearch } from './search/write.ts';

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
				injectRoute({ pattern: '/404', entrypoint: './src/routes/404.astro', prerender: true });
				injectRoute({
					pattern: '/social/[...id].png',
					entrypoint: './src/routes/social.png.ts',
					prerender: true,
				});
			},
			'astro:build:done': async ({ dir }) => {
				const pages = await Array.fromAsync(glob('**/*.html', { cwd: fileURLToPath(dir) }));
				const policies = await Promise.all(
					pages.map(async (page) => {
						const html = withOwnHashes(await readFile(new URL(page, dir), 'utf8'));
						await writeFile(new URL(page, dir), html);
						return policyOf(html);
					}),
				);
				await writeFile(new URL('_headers', dir), headersFile(policies));
				writeSearch(fileURLToPath(dir), process.cwd(), siteConfig.searchReport);
			},
		},
	};
}
