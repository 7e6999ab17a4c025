import { addressOn, fileOf, type Place } from './addresses.ts';

/** A style sheet that opens from a folder, with the files of the site that it names. */
export function stickSheet(
	css: string,
	file: string,
	place: Place,
): { css: string; files: string[] } {
	const files: string[] = [];
	const made = css.replace(
		/url\((["']?)(\/[^)"']*)\1\)/g,
		(_all, quote: string, address: string) => {
			const found = fileOf(address, place.base);
			if (found) files.push(found.file);
			return `url(${quote}${addressOn(file, address, place)}${quote})`;
		},
	);
	return { css: made, files };
}
