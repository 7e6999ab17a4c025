import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../language/locales.ts';
import { sizeText } from '../../language/size.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';

const pages = builtPages().filter(({ file }) => /^(en\/)?sessions\/[^/]+\/index\.html$/.test(file));

/** What a page says of its pack: where it is, and how large. */
function packOf(html: string) {
	const [, address = '', size = ''] =
		/<a href="([^"]*\/packs\/[^"]+)"[\s\S]*?\(([^)]+), zip\)/.exec(html) ?? [];
	const file = path.join(folder, address.replace(hrefOf(''), ''));
	return { bytes: new Uint8Array(readFileSync(file)), size };
}

describe('the pack of a session', () => {
	test('is on the page of each, with its size', () => {
		expect(pages.length).toBeGreaterThan(70);
		for (const { file, html, address } of pages) {
			const { bytes, size } = packOf(html);
			expect(size, file).toBe(sizeText(bytes.length, languageOf(address.slice(1))));
		}
	});

	test.each(['sessions/bootcamp/', 'en/sessions/bootcamp/'])(
		'has all that %s asks to print or to send, and says whose it is',
		(address) => {
			const { html } = pages.find(({ file }) => file === `${address}index.html`)!;
			const files = unzipSync(packOf(html).bytes);
			const names = Object.keys(files).map((name) => name.replace(/^.*\//, ''));
			const language = address.startsWith('en/') ? 'en' : 'nl';
			const asked = new Set(
				[...html.matchAll(/href="[^"]*\/(worksheets|texts)\/([a-z-]+)\/"/g)].map(([, , id]) => id!),
			);
			expect(asked.size).toBeGreaterThan(4);
			for (const id of asked) expect(names).toContain(`${id}.${language}.docx`);
			for (const ending of ['pdf', 'docx'])
				expect(names).toContain(`bootcamp.${language}.${ending}`);
			expect(names).toContain(`sessions-bootcamp.${language}.pptx`);
			expect(strFromU8(files['ATTRIBUTION.txt']!)).toMatch(/Bootcamp[\s\S]*CC BY-SA 4\.0/);
			expect(strFromU8(files['LICENSE.txt']!)).toContain('Attribution-ShareAlike 4.0');
		},
	);

	test.each([
		[
			'sessions/barriers-talk/',
			['kaarten/cards-barriers-a4.nl.pdf', 'posters/force-field-a3.nl.pdf'],
		],
		[
			'en/sessions/intervision/',
			['posters/ground-rules-a3.en.pdf', 'posters/intervision-a3.en.pdf'],
		],
	])('has the cards and posters that %s names, and says whose they are', (address, expected) => {
		const { html } = pages.find(({ file }) => file === `${address}index.html`)!;
		const bytes = packOf(html).bytes;
		const files = unzipSync(bytes);
		const props = Object.keys(files).filter((name) => /^(kaarten|cards|posters)\//.test(name));
		expect(props).toEqual(expected);
		for (const name of props) {
			const folderOf = name.includes('cards-') ? 'card-decks' : 'poster-files';
			const original = readFileSync(path.join(folder, folderOf, path.basename(name)));
			expect(Buffer.from(files[name]!).equals(original), name).toBe(true);
		}
		expect(strFromU8(files['ATTRIBUTION.txt']!)).toMatch(/Poster: [\s\S]*\/posters\//);
		expect(bytes.length).toBeLessThan(700_000);
	});
});
