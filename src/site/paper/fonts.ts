import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { rememberLayouts } from './layouts.ts';
import { sfntOf } from './sfnt.ts';
import { winAnsi } from './win-ansi.ts';

const files = {
	/** For running text and for what someone types. */
	body: 'source-serif-4/files/source-serif-4-latin-400',
	/** For titles. */
	heading: 'bricolage-grotesque/files/bricolage-grotesque-latin-700',
	/** For labels and small print. */
	label: 'bricolage-grotesque/files/bricolage-grotesque-latin-600',
};

export type FontName = keyof typeof files;

/** A font, and the file that it was read from, as TrueType or OpenType: see `sfntOf` for WOFF. */
export interface FontFile {
	font: Font;
	bytes: Uint8Array;
}

export type Fonts = Record<FontName, FontFile>;

let fonts: Fonts | undefined;

/** The fonts of a printed worksheet, from the packages that the site takes its fonts from. */
export function readFonts(): Fonts {
	fonts ??= { body: read('body'), heading: read('heading'), label: read('label') };
	return fonts;
}

function read(name: FontName): FontFile {
	const require = createRequire(import.meta.url);
	const bytes = sfntOf(readFileSync(require.resolve(`@fontsource/${files[name]}-normal.woff`)));
	const font = create(Buffer.from(bytes)) as Font;
	// A letter remembers the first character that it was asked for, which is what a document says of
	// it. Always in one order, or that would depend on the document before; common characters first,
	// as rare ones look the same.
	for (const code of [...winAnsi, ...font.characterSet]) {
		const isLigature = String.fromCodePoint(code).normalize('NFKC').length > 1;
		if (font.hasGlyphForCodePoint(code) && !isLigature) font.glyphForCodePoint(code);
	}
	return { font: rememberLayouts(font), bytes };
}
