/** The part of citation-js that we use; it ships no types. */
declare module '@citation-js/core' {
	/** Prepares a citeproc engine for a set of works, a style, a locale and an output format. */
	type CreateEngine = (data: unknown[], style: string, locale: string, format: string) => unknown;
	export const plugins: {
		config: {
			get(name: '@csl'): {
				engine: CreateEngine;
				/** The styles by their name, as XML. */
				templates: { add(name: string, xml: string): void };
			};
			get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
		};
		output: { format(name: 'bibtex' | 'ris', works: unknown[]): string };
		input: { chain(text: string, options?: object): Record<string, unknown>[] };
	};
	export const util: { downgradeCsl(works: unknown[]): unknown[] };
}
