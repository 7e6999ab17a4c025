import type { Plugin } from 'vite';

/** The module of Vite through which a page imports what it needs later. */
const helper = '\0vite/preload-helper.js';

/**
 * Imports what a page needs later as it stands. Vite wraps every such import in a helper that also
 * fetches its style sheets and what it imports in turn: 750 bytes on every page, for which nothing
 * here has a use. Stops the build when something does.
 */
export function plainImports(): Plugin {
	return {
		name: 'plain-imports',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
		generateBundle(_options, bundle) {
			const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
			const later = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
			for (const { fileName, viteMetadata } of chunks)
				if (later.has(fileName) && viteMetadata?.importedCss.size)
					this.error(`${fileName} is imported later and has a style sheet, which would not load.`);
		},
	};
}
