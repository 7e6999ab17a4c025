import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { edition } from '../src/language/edition/edition.ts';
import { original } from '../src/language/edition/original.ts';
import { builtPages, folder } from './built.ts';

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** Only on a site that was built as the edition of somebody else: see `.ci/run`. */
describe.skipIf(!process.env['SITE_EDITION'])('an edition of one’s own', () => {
	const pages = builtPages();
	const languageOf = (address: string) => (address.startsWith('/en/') ? 'en' : 'nl');

	test('has its own name in the header and the title of every page', () => {
		for (const { html, address } of pages) {
			const name = edition.name[languageOf(address)];
			expect(/<title>([^<]*)<\/title>/.exec(html)![1], address).toContain(name);
			expect(html.match(/<span translate="no">([^<]*)/g)?.join(), address).toContain(name);
		}
	});

	test('says on every page what it is based on, and links to it', () => {
		for (const { html, address } of pages)
			expect(html, address).toContain(
				`<a href="${original.url}">${original.name[languageOf(address)]}</a>`,
			);
	});

	test('sends nobody to the makers of another edition', () => {
		for (const { html, address } of pages)
			for (const other of ['nieuwe-samenzweerders.example', `${original.url}/`])
				expect(html.includes(other), `${address}: ${other}`).toBe(false);
	});

	test('has its own colours', () => {
		const styles = globSync('_astro/*.css', { cwd: folder }).map((file) =>
			read(`_astro/${path.basename(file)}`),
		);
		const { light, dark } = edition.colours.accent;
		expect(styles.some((css) => css.includes(`--accent:light-dark(${light},${dark})`))).toBe(true);
		expect(styles.join('')).not.toContain('#6b2478,#e3b0f0);--ground');
		expect(read('app.webmanifest')).toContain(edition.colours.ground);
	});

	test('names itself and its origin wherever it says whose something is', () => {
		for (const file of ['levers/allies.md', 'en/levers/allies.md', 'llms.txt']) {
			const own = edition.edition[languageOf(`/${file}`)];
			expect(read(file), file).toContain(own);
		}
		expect(read('en/levers/allies.md')).toContain(`Based on ‘${original.name.en}’`);
		expect(read('levers/allies.md')).toContain(`Gebaseerd op ‘${original.name.nl}’`);
	});
});
