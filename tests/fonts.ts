import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A weight, and the file of a font from the packages of the project. */
type Face = readonly [weight: string, file: string];

/**
 * Two sets of fonts that a machine may have: one with the widest letters in common use, the only
 * set of a bare Debian, and one with the widths of Arial.
 */
const sets: Record<'dejavu' | 'liberation', Record<'sans' | 'serif', Face[]>> = {
	dejavu: {
		sans: [
			['400', '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2'],
			['700', '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2'],
		],
		serif: [
			['400', '@fontsource/dejavu-serif/files/dejavu-serif-latin-400-normal.woff2'],
			['700', '@fontsource/dejavu-serif/files/dejavu-serif-latin-700-normal.woff2'],
		],
	},
	liberation: {
		sans: [
			['400', 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'],
			['700', 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf'],
		],
		serif: [
			['400', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'],
			['700', '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2'],
		],
	},
};

export type FontSet = keyof typeof sets;

/** The names of the sets, to run a test under each. */
export const fontSets = Object.keys(sets) as FontSet[];

const sheets = new Map<FontSet, string>();

/** A style sheet with the fonts of a set in it, put together once. */
function sheetOf(set: FontSet): string {
	const before = sheets.get(set);
	if (before) return before;
	const faces = Object.entries(sets[set]).flatMap(([family, files]) =>
		files.map(([weight, file]) => {
			const data = readFileSync(`node_modules/${file}`).toString('base64');
			return `@font-face { font-family: test-${family}; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
		}),
	);
	const sheet = `${faces.join('\n')}
		:root:root { --sans: test-sans; --serif: test-serif; --display: test-sans; }`;
	sheets.set(set, sheet);
	return sheet;
}

/**
 * Dresses a page in one set of fonts, whatever the machine has. The site's own font counts as not
 * arrived. The page must be open with `bypassCSP`, because its policy refuses our style. A page that is
 * dressed already changes clothes.
 */
export async function dress(page: Page, set: FontSet): Promise<void> {
	const content = sheetOf(set);
	// Playwright’s own way waits for an event, which never comes in a page without JavaScript.
	await page.evaluate((content) => {
		const id = 'test-fonts';
		const style = document.getElementById(id) ?? document.createElement('style');
		style.id = id;
		style.textContent = content;
		document.head.append(style);
	}, content);
	const loaded = await page.evaluate(async () => {
		const fonts = [400, 700].flatMap((weight) =>
			['test-sans', 'test-serif'].map((family) => document.fonts.load(`${weight} 16px ${family}`)),
		);
		return (await Promise.all(fonts)).flat().length;
	});
	if (loaded !== 4) throw new Error(`Only ${loaded} of the 4 fonts of “${set}” could be loaded.`);
}
