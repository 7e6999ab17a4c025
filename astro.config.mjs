// @ts-check
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { beginCheck, checkFiles } from './src/check/before-build.ts';
import { serveNothingUnsafe } from './src/check/serving.ts';
import { siteConfig } from './site.config.ts';
import { edition } from './src/language/edition/edition.ts';
import { languagesForBrowsers } from './src/language/for-browsers.ts';
import { known } from './src/language/known/known.ts';
import { languages } from './src/language/locales.ts';
import { each } from './src/language/translated.ts';
import { kindStyles } from './src/site/kind-styles.ts';
import { isListed, methodologySite, routeMiddleware } from './src/integration.ts';
import { historyProblem } from './src/site/history.ts';
import { noNodeForBrowsers } from './src/site/no-node.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { remarkCitations } from './src/prose/citations.ts';
import { remarkAuthorComponents } from './src/prose/components.ts';
import { isItemFile, languageOfFile, sourcesOfFile } from './src/prose/frontmatter.ts';
import { rehypeBase } from './src/prose/links.ts';
import { remarkTerms } from './src/prose/terms.ts';

const { url, base, repository, branch } = siteConfig;
/** The languages by the names that Starlight gives them: the first is that of the root. */
const locales = languages.map(
	(language, place) => /** @type {const} */ ([place === 0 ? 'root' : language, language]),
);
const fromRoot = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	site: url,
	base,
	srcDir: '.',
	trailingSlash: 'always',
	prefetch: false,
	// While one page waits for a file that a thread draws, others are made.
	build: { concurrency: 8 },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			// Pagefind is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
	markdown: {
		syntaxHighlight: false,
		// Sätteri, Astro's default, was weighed: our citations need a remark plugin.
		processor: unified({
			remarkPlugins: [
				[
					remarkTerms,
					{
						glossary: fromRoot('./content/glossary'),
						languageOf: languageOfFile,
						appliesTo: isItemFile,
					},
				],
				[
					remarkCitations,
					{
						bibliography: fromRoot('./content/bibliography.json'),
						languageOf: languageOfFile,
						sourcesOf: sourcesOfFile,
					},
				],
				[remarkAuthorComponents, { folder: fromRoot('./src/features/') }],
			],
			rehypePlugins: [[rehypeBase, { base }]],
		}),
	},
	vite: {
		plugins: [
			serveNothingUnsafe(fromRoot('.')),
			plainImports(),
			noNodeForBrowsers(fromRoot('.')),
			{
				...languagesForBrowsers(),
				enforce: 'pre',
				applyToEnvironment: ({ name }) => name === 'client',
			},
		],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// A page names these five times; their whole names would cost it sixty bytes.
							entryFileNames: '_astro/[hash].js',
							// What the elements share is small: one file costs less than a handful.
							codeSplitting: {
								groups: [{ name: 'ui', test: /src.(ui.(dom|download|store)|language.fill)\.ts$/ }],
							},
						},
					},
				},
			},
		},
		build: {
			// Inline scripts would be sent again with every page, and each needs a hash in the policy.
			assetsInlineLimit: 0,
			rolldownOptions: {
				onLog(level, log, handle) {
					// Astro's own directive in every MDX page; it is read before bundling, so nothing is lost.
					const ours =
						log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
					if (!ours) handle(level, log);
				},
			},
		},
	},
	integrations: [
		methodologySite({ check: beginCheck, checkFiles }),
		// Starlight’s own would list pages that no search engine may show.
		sitemap({
			filter: isListed,
			i18n: {
				defaultLocale: 'root',
				locales: Object.fromEntries(locales),
			},
		}),
		starlight({
			title: each(edition.name),
			defaultLocale: 'root',
			locales: Object.fromEntries(
				locales.map(([locale, lang]) => [locale, { label: known[lang].name, lang }]),
			),
			customCss: ['./src/site/styles/site.css', kindStyles],
			routeMiddleware,
			editLink: { baseUrl: `${repository}/edit/${branch}/` },
			lastUpdated: historyProblem() === undefined,
			credits: false,
			// Ours is in every language: src/site/404.astro.
			disable404Route: true,
			expressiveCode: false,
			// Ours adds to it what Dutch needs: src/features/search/.
			pagefind: false,
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
			sidebar: [],
			components: Object.fromEntries(
				[
					'FallbackContentNotice',
					'Footer',
					'Header',
					'MarkdownContent',
					'MobileTableOfContents',
					'PageFrame',
					'PageSidebar',
					'PageTitle',
					'Sidebar',
					'ThemeProvider',
					'TwoColumnContent',
				].map((name) => [name, `./src/site/overrides/${name}.astro`]),
			),
		}),
	],
});
