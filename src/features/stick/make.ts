import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { edition } from '../../language/edition/edition.ts';
import { languages, withLocale, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { zip } from '../../site/paper/zip.ts';
import type { Place } from './addresses.ts';
import { classicScript } from './classic.ts';
import { classicOf, startFile, stickPage, styleFile } from './html.ts';
import { showLinks } from './links.ts';
import { stickSheet } from './css.ts';
import { folder, stickName } from './names.ts';
import { hasFile, hasPage, isFetched } from './which.ts';

/** How many archives are made, for whoever shows how far we are. */
export const total = languages.length;

/** The version that is on the stick, and its day. */
export interface StickVersion {
	version: string;
	date: string;
}

/**
 * Makes of a built site an archive in each language that opens from a folder, in the folder
 * `stick/` of that site, and shows the link to it.
 *
 * @param tick Called with the name of each archive and its size.
 */
export async function makeSticks(
	site: string,
	{ version, date }: StickVersion,
	tick: (name: string, bytes: number) => void,
): Promise<void> {
	const home = path.join(site, 'index.html');
	if (!existsSync(home)) throw new Error(`There is no site in “${site}”: run npm run build first.`);
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(home, 'utf8'))![1]!;
	const url = new URL(canonical);
	mkdirSync(path.join(site, folder), { recursive: true });
	for (const language of languages) {
		const name = stickName(version, language);
		const files = await filesOf(site, language, url);
		const inFolder = Object.fromEntries(
			Object.entries(files).map(([file, bytes]) => [`${name}/${file}`, bytes]),
		);
		const archive = await zip(inFolder, new Date(date));
		writeFileSync(path.join(site, folder, `${name}.zip`), archive);
		tick(`${name}.zip`, archive.length);
	}
	showLinks(site, url.pathname, version);
}

/** Everything that goes on the stick in a language, by its path. */
export async function filesOf(
	site: string,
	language: Language,
	url: URL,
): Promise<Record<string, Uint8Array>> {
	const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
	const all = globSync('**/*.*', { cwd: site }).map((file) => file.replaceAll(path.sep, '/'));
	const read = (file: string) => readFileSync(path.join(site, file));
	const isThere = new Set(all);
	const pages = all.filter((file) => hasPage(file, language)).sort();
	const onStick = new Set(pages);
	const place: Place = {
		base: url.pathname,
		origin: url.origin,
		has: (file) => onStick.has(file) || (hasFile(file) && isThere.has(file)),
	};
	const search = {
		file: `${withLocale('a-z', language)}/index.html`,
		label: wordsOf(language)('a-z.title'),
	};
	const files: Record<string, Uint8Array> = {};
	const scripts = new Set<string>();
	const take = (file: string) => {
		if (files[file]) return;
		files[file] = read(file);
		if (!file.endsWith('.css')) return;
		const sheet = stickSheet(read(file).toString('utf8'), file, place);
		files[file] = bytes(sheet.css);
		sheet.files.filter(place.has).forEach(take);
	};
	for (const file of pages) {
		const page = stickPage(read(file).toString('utf8'), file, place, search);
		files[file] = bytes(page.html);
		if (page.script) scripts.add(page.script);
		for (const one of page.files) if (!onStick.has(one) && place.has(one)) take(one);
	}
	for (const script of scripts)
		files[classicOf(script)] = bytes(await classicScript(path.join(site, script), url));
	const data = all.filter((file) => isFetched(file, language)).sort();
	for (const file of data) {
		const said = [file, read(file).toString('utf8')].map((one) => JSON.stringify(one)).join(', ');
		files[`${file}.js`] = bytes(`stickData(${said});\n`);
	}
	files[styleFile] = readFileSync(new URL('browser/stick.css', import.meta.url));
	files[startFile] = bytes(startScript(Object.keys(files).sort(), data, place));
	return { ...files, ...besides(language, files, read('third-party-notices.txt')) };
}

function startScript(files: readonly string[], data: readonly string[], place: Place): string {
	const known = {
		stickFiles: files,
		stickNames: data,
		stickBase: place.base,
		stickOrigin: place.origin,
	};
	const lines = Object.entries(known).map(
		([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`,
	);
	return lines.join('') + readFileSync(new URL('browser/start.js', import.meta.url), 'utf8');
}

/** What no page names: how to open it, the licences of programs, and a way in at the top. */
function besides(
	language: Language,
	files: Readonly<Record<string, Uint8Array>>,
	notices: Uint8Array,
): Record<string, Uint8Array> {
	const t = wordsOf(language);
	const home = `${withLocale('', language)}/index.html`.replace(/^\//, '');
	const text = (value: string): Uint8Array => new TextEncoder().encode(value);
	return {
		[t('stick.readme.name')]: text(`${edition.name[language]}\n\n${t('stick.readme')}\n`),
		'third-party-notices.txt': notices,
		...(!files['index.html'] && {
			'index.html': text(
				`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${edition.name[language]}</title><meta http-equiv="refresh" content="0;url=${home}"><a href="${home}">${edition.name[language]}</a></html>\n`,
			),
		}),
	};
}
