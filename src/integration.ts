import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guardContent } from './guard/vite.ts';
import { languages, withLocale } from './i18n/locales.ts';
import { madePages } from './own-page-ids.ts';
import { siteConfig } from '../site.config.ts';
import { headersFile, policyOf, withOwnHashes } from './policy.ts';
import { writeSearch } from './search/write.ts';

/** Pages and files that exist in both languages, by their address. */
const readerPages = [
	['/routes', 'reader-routes.astro'],
	['/routes/[route]', 'reader-route.astro'],
	['/routes/[route].json', 'reader-route.json.ts'],
	['/worksheets/[worksheet].json', 'worksheet.json.ts'],
	['/planner', 'planner.astro'],
	['/all', 'all.astro'],
	['/all/[part]', 'all-part.astro'],
] as const;

/**
 * Our own routes, and the promise that a site with problems is never built and an unsafe page
 * never run.
 *
 * @param check Throws, after it has said why, when the content has a problem.
 * @param checkFiles The same, when the content has a file that does not belong there.
 */
export function methodologySite({
	check,
	checkFiles,
}: {
	check: () => Promise<void>;
	checkFiles: () => Promise<void>;
}): AstroIntegration {
	return {
		name: 'methodology-site',
		hooks: {
			'astro:config:setup': async ({ command, config, injectRoute, updateConfig }) => {
				await (command === 'build' ? check() : checkFiles());
				updateConfig({ vite: { plugins: [guardContent(fileURLToPath(config.root))] } });
				injectRoute({ pattern: '/404', entrypoint: './src/routes/404.astro', prerender: true });
				for (const page of madePages)
					for (const language of languages)
						injectRoute({
							pattern: `/${withLocale(page, language)}`,
							entrypoint: `./src/routes/${page}.astro`,
							prerender: true,
						});
				for (const [pattern, entrypoint] of readerPages) {
					const file = `./src/routes/${entrypoint}`;
					injectRoute({ pattern, entrypoint: file, prerender: true });
					injectRoute({ pattern: `/en${pattern}`, entrypoint: file, prerender: true });
				}
				injectRoute({
					pattern: '/social/[...id].png',
					entrypoint: './src/routes/social.png.ts',
					prerender: true,
				});
				injectRoute({
					pattern: '/downloads/[name]',
					entrypoint: './src/routes/downloads.ts',
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
