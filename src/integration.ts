import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { guardContent } from './prose/guard/vite.ts';
import { besideCheck, verdict } from './prose/verdict.ts';
import { originalOf } from './prose/frontmatter.ts';
import { nameIn } from './language/known/known.ts';
import { languages, withLocale } from './language/locales.ts';
import { inOrderFor } from './language/translated.ts';
import { missingTexts } from './language/words.ts';
import { shareKept } from './method/kept.ts';
import { features } from './features/features.ts';
import { slotsModule } from './features/slots.ts';
import { kindStylesModule } from './site/kind-styles.ts';
import { siteConfig } from '../site.config.ts';
import { keepCompiled } from './site/drawn/compiled.ts';
import { formatAhead } from './site/kept-apa.ts';
import { historyProblem } from './site/history.ts';
import { unlinkPages } from './site/hidden/pages.ts';
import { joinFiles } from './site/joined/join.ts';
import { headersFile, secure } from './site/policy.ts';
import { markPages } from './site/spoken/pages.ts';
import { drawnFolder, openStore } from './site/drawn/store.ts';
import { writeTwins } from './features/data/write.ts';
import { writeOffline } from './features/offline/write.ts';
import { writeSearch } from './features/search/write.ts';

/** Where the features are, from the root of the project. */
const folder = 'src/features/';

/** Drawn files that no build used for a day are thrown away: others may be building too. */
const unusedFor = 24 * 60 * 60_000;

type Setup = HookParameters<'astro:config:setup'>;

/** The addresses of pages that ask search engines to pass over them, once they are built. */
const unlisted = new Set<string>();

/** Whether a page may stand in the sitemap. It is asked after the pages were built. */
export const isListed = (address: string): boolean => !unlisted.has(new URL(address).pathname);

/** The modules that fit Starlight's route data: those of the features, then the frame's. */
export const routeMiddleware = [
	...Object.entries(features).flatMap(([name, { routeData }]) =>
		routeData ? [`./${folder}${name}/${routeData}`] : [],
	),
	'./src/site/route-data.ts',
];

/**
 * Our own routes, and the promise that a site with problems is never built and an unsafe page
 * never run.
 *
 * @param check Begins to look for problems in the content; the build waits for its verdict.
 * @param checkFiles Throws, after it has said why, when a file lies where it does not belong: for a
 *   site that is served while it is written.
 */
export function methodologySite({
	check,
	checkFiles,
}: {
	check: () => Promise<void>;
	checkFiles: () => Promise<void>;
}): AstroIntegration {
	let works: Promise<void> | undefined;
	const ready = () => Promise.all([verdict(), works]);
	return {
		name: 'methodology-site',
		hooks: {
			'astro:config:setup': async (options) => {
				if (options.command === 'build') {
					shareKept();
					await check();
					works = formatAhead(
						fileURLToPath(new URL('content/bibliography.json', options.config.root)),
					);
				} else await checkFiles();
				await besideCheck(async () => setUp(options, ready));
			},
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				await unlinkPages(site);
				await markPages(site, process.cwd());
				await joinFiles(site, siteConfig.base);
				const ours = await readFile(
					new URL('./site/overrides/first-paint.js', import.meta.url),
					'utf8',
				);
				const pages = await Array.fromAsync(glob('**/*.html', { cwd: site }));
				const policies = await Promise.all(
					pages.map(async (page) => {
						const { html, policy } = secure(await readFile(new URL(page, dir), 'utf8'), [ours]);
						if (/<meta name="robots" content="noindex"/.test(html)) unlisted.add(addressOf(page));
						await writeFile(new URL(page, dir), html);
						return policy;
					}),
				);
				await writeFile(new URL('_headers', dir), headersFile(policies));
				await openStore(drawnFolder).prune(new Date(Date.now() - unusedFor));
				await Promise.all([
					// First: what threads read for it is indexed while they make the twins.
					writeSearch(site, process.cwd(), siteConfig.searchReport),
					writeTwins(site),
				]);
				await writeOffline(site, siteConfig.base);
			},
		},
	};
}

/** Hands Astro our plugins and our routes; `ready` is waited for before a page is compiled. */
function setUp(
	{ command, config, injectRoute, logger, updateConfig }: Setup,
	ready: () => Promise<unknown>,
): void {
	const root = fileURLToPath(config.root);
	const problem = historyProblem(root);
	if (command === 'build' && problem) logger.warn(problem);
	for (const { language, missing, of } of missingTexts())
		logger.info(
			`content/i18n/${language}.json lacks ${missing} of ${of} texts: readers get them in ${nameIn(inOrderFor(language)[1]!, 'en')}.`,
		);
	updateConfig({
		vite: {
			plugins: [
				guardContent(root, ready),
				slotsModule(`${root}${folder}`),
				kindStylesModule(),
				keepCompiled({
					root,
					config: 'astro.config.mjs',
					settings: siteConfig,
					shared: [
						'content/bibliography.json',
						'content/glossary/**/*.*',
						'src/method/citations/*.csl',
					],
					others: (file) => [originalOf(file)].filter(existsSync),
				}),
			],
		},
	});
	injectRoute({ pattern: '/404', entrypoint: './src/site/404.astro', prerender: true });
	for (const [name, { pages, data, files }] of Object.entries(features)) {
		const serve = (pattern: string, file: string) =>
			injectRoute({ pattern, entrypoint: `./${folder}${name}/${file}`, prerender: true });
		for (const [address, file] of Object.entries({ ...pages, ...data }))
			for (const language of languages) serve(`/${withLocale(address, language)}`, file);
		for (const [address, file] of Object.entries(files ?? {})) serve(`/${address}`, file);
	}
}

/** The address of a page, by its file below the folder of the site. */
function addressOf(file: string): string {
	const address = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
	return `${siteConfig.base.replace(/\/*$/, '')}/${address}`;
}
