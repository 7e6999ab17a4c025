import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntOf } from './sfnt.ts';

/** The fonts of a printed worksheet, as TrueType or OpenType bytes: see `sfntOf` for WOFF. */
export interface Fonts {
	/** For running text and for what someone types. */
	body: Uint8Array;
	/** For titles. */
	heading: Uint8Array;
	/** For labels and small print. */
	label: Uint8Array;
}

let fonts: Fonts | undefined;

/** The fonts of a printed worksheet, from the packages that the site takes its fonts from. */
export function readFonts(): Fonts {
	const require = createRequire(import.meta.url);
	const read = (name: string) =>
		sfntOf(readFileSync(require.resolve(`@fontsource/${name}-normal.woff`)));
	fonts ??= {
		body: read('source-serif-4/files/source-serif-4-latin-400'),
		heading: read('bricolage-grotesque/files/bricolage-grotesque-latin-700'),
		label: read('bricolage-grotesque/files/bricolage-grotesque-latin-600'),
	};
	return fonts;
}
