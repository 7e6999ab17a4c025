import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
	languageOf as languageIn,
	languages,
	withLocale,
	withoutLocale,
	type Language,
} from '../src/language/locales.ts';
import { inLanguage } from '../src/language/translated.ts';
import { wordsOf } from '../src/language/words.ts';
import { edition } from '../src/language/edition/edition.ts';
import { addressesOf, judgeOf, withAlong } from '../src/language/edition/parts.ts';
import { original } from '../src/language/edition/original.ts';
import { browse } from './browse.ts';
import { builtPages, folder, hrefOf } from './built.ts';

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const wordsAt = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** Only on a site that was built as the edition of somebody else: see `.ci/run`. */
describe.skipIf(!process.env['SITE_EDITION'])('an edition of one’s own', () => {
	const pages = builtPages();
	const languageOf = (address: string) => languageIn(address.slice(1));

	test('has its own name in the header and the title of every page', () => {
		for (const { html, address } of pages) {
			const name = inLanguage(edition.name, languageOf(address));
			expect(/<title>([^<]*)<\/title>/.exec(html)![1], address).toContain(name);
			expect(html.match(/<span translate="no">([^<]*)/g)?.join(), address).toContain(name);
		}
	});

	test('says on every page what it is based on, and links to it', () => {
		for (const { html, address } of pages)
			expect(html, address).toContain(
				`<a${langOf(languageOf(address))} href="${original.url}">${inLanguage(original.name, languageOf(address))}</a>`,
			);
	});

	/** What says that the name is not in the language of the page. */
	function langOf(language: Language): string {
		return language in original.name ? '' : ' lang="en"';
	}

	test('sends nobody to the makers of another edition', () => {
		for (const { html, address } of pages)
			for (const other of ['nieuwe-samenzweerders.example', `${original.url}/`])
				expect(html.includes(other), `${address}: ${other}`).toBe(false);
	});

	test('is cited as a whole by its own name and editors', () => {
		const home = read('cite/index.ris');
		expect(home).toContain(`TI  - ${inLanguage(edition.edition, languages[0]!)}\n`);
		expect(home).toContain(`AU  - ${inLanguage(edition.editors, languages[0]!)}\n`);
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

	test('has them on its slides and sheets as well', () => {
		const hex = (colour: string) => colour.slice(1).toUpperCase();
		for (const file of ['slides/sessions-bootcamp.nl.pptx', 'downloads/ally-talk.nl.docx']) {
			const xml = Object.values(unzipSync(readFileSync(path.join(folder, file))))
				.map((part) => strFromU8(part))
				.join('')
				.toUpperCase();
			expect(xml, file).toContain(hex(edition.colours.ground));
			expect(xml, file).not.toContain('3C1B4D');
		}
	});

	test('names itself and its origin wherever it says whose something is', () => {
		for (const file of [
			'levers/allies.md',
			'en/levers/allies.md',
			'de/levers/external-pull.md',
			'llms.txt',
		]) {
			const own = inLanguage(edition.edition, languageOf(`/${file}`));
			expect(read(file), file).toContain(own);
		}
		expect(read('en/levers/allies.md')).toContain(`Based on ‘${original.name.en}’`);
		expect(read('levers/allies.md')).toContain(`Gebaseerd op ‘${original.name.nl}’`);
		expect(read('llms.txt')).toContain(`Gebaseerd op ‘${original.name.nl}’`);
		for (const format of ['json', 'bib', 'ris'])
			expect(read(`en/cite/levers/allies.${format}`), format).toContain(original.name.en);
	});
});

/** The same, on what it leaves out: see `hide:` in its file. */
describe.skipIf(!process.env['SITE_EDITION'])('an edition that leaves parts out', () => {
	const pages = builtPages();
	const hidden = withAlong(edition.hide);
	const isHidden = judgeOf(addressesOf(hidden));
	const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll(path.sep, '/'));
	const { open } = browse();

	test('leaves out a kind of page and more', () => {
		expect([...hidden]).toEqual(['cases', 'course', 'planner', 'posters', 'share-a-case']);
		expect(files.length).toBeGreaterThan(3000);
	});

	test('has no file of theirs: no page, no download, no picture of a page, no data', () => {
		const below = /^(?:social\/|cite\/|data\/v1\/)/;
		const names = files.flatMap((file) => {
			const name = withoutLocale(file);
			return below.test(name) ? [name, withoutLocale(name.replace(below, ''))] : [name];
		});
		expect(names).toContain('levers.png');
		expect(names.filter(isHidden)).toEqual([]);
	});

	test('leads nowhere in them, in no page, list, text, data, Word file or pack', () => {
		const at = addressesOf(hidden).join('|');
		const locale = `(?:(?:${languages.join('|')})/)?`;
		const link = new RegExp(
			`(?:["'(>\\s]|${RegExp.escape(edition.url)})/${locale}(?:${at})(?=[/.#?"'])[^"'\\s)<]*`,
			'g',
		);
		expect('<a href="/en/cases/dns-pilot/#c1">').toMatch(link);
		const found = files.flatMap((file) =>
			[...textsIn(file)].flatMap((text) =>
				[...text.matchAll(link)].map(([one]) => `${file}: ${one.slice(1)}`),
			),
		);
		expect(found).toEqual([]);
	});

	/** What a file says, and what the files in it say. */
	function* textsIn(file: string): Generator<string> {
		const read = () => readFileSync(path.join(folder, file));
		if (/\.(html|json|md|txt|xml|csv|tbx|js|webmanifest|svg|bib|ris)$/.test(file))
			yield read().toString('utf8');
		if (/\.(zip|docx|pptx)$/.test(file))
			for (const [name, bytes] of Object.entries(unzipSync(read())))
				if (/\.(txt|xml|rels)$/.test(name)) yield strFromU8(bytes);
	}

	test('keeps as words what led there from a sentence', () => {
		const source = readFileSync('content/docs/guide/for-trade-unions.mdx', 'utf8');
		const names = [...source.matchAll(/^- \[([^\]]+)\]\(\/cases\/[^)]+\):/gm)];
		expect(names.length).toBeGreaterThan(1);
		const { html } = pages.find(({ address }) => address === '/guide/for-trade-unions/')!;
		for (const [, name] of names) expect(html).toContain(`<li>${name}: `);
	});

	test('has none of them in its menu, at its foot or among its tools', () => {
		const word = (key: 'kind.cases' | 'kind.course' | 'planner.title', address: string) =>
			wordsOf(languageIn(address.slice(1)))(key);
		for (const { html, address } of pages) {
			const menu = /<div id="menu"[\s\S]*?<\/nav>/.exec(html)![0];
			expect(menu, address).not.toContain(word('kind.cases', address));
			expect(menu, address).toContain('href="/levers/"'.replace('/', hrefFor(address)));
		}
		for (const address of ['/tools/', '/en/tools/', '/de/tools/']) {
			const { html } = pages.find((page) => page.address === address)!;
			for (const key of ['kind.course', 'planner.title'] as const)
				expect(html, address).not.toContain(`>${word(key, address)}<`);
		}
	});

	/** What the addresses of a page's language begin with. */
	function hrefFor(address: string): string {
		return `/${withLocale('', languageIn(address.slice(1)))}/`.replace('//', '/');
	}

	test('loses the door of its home page that led there, whole', () => {
		for (const address of ['/', '/en/', '/de/']) {
			const { html } = pages.find((page) => page.address === address)!;
			const doors = /<div class="doors[\s\S]*?<\/div>/.exec(html)![0];
			expect(doors.match(/<li>/g), address).toHaveLength(2);
			expect(doors.match(/<li><strong><a /g) ?? doors.match(/<li>\s*<strong><a /g)).toHaveLength(2);
		}
	});

	test('finds none of them', async () => {
		await open('/', {}, async (page) => {
			const found = await page.evaluate(async (text) => {
				const all = await window.__siteSearch(text);
				return all.map(({ url }) => url);
			}, 'Schiphol');
			expect(found.length).toBeGreaterThan(0);
			for (const url of found) expect(isHidden(url.slice(1)), url).toBe(false);
		});
	});
});

/** The same, on what it translated into a language that need not be whole. */
describe.skipIf(!process.env['SITE_EDITION'])('an edition in German too', () => {
	const german = builtPages().filter(({ address }) => address.startsWith('/de/'));
	const pageAt = (address: string) => german.find((page) => page.address === address)!.html;
	const { open } = browse();
	const written = wordsAt('tests/edition/content/i18n/de.json') as Record<string, string>;
	/** What stands around the text, but for what says that it is in another language. */
	const frame = (html: string) =>
		html
			.replace(/<main[\s\S]*<\/main>/, '')
			.replace(/<script[\s\S]*?<\/script>|<li lang="(?:nl|en)"[\s\S]*?<\/li>/g, '');

	test('has every page under /de/, and says that it is German', () => {
		expect(languages).toEqual(['nl', 'en', 'de']);
		const dutch = builtPages().filter(
			({ address, file }) => languageIn(address.slice(1)) === 'nl' && file !== '404.html',
		);
		expect(german.length).toBeGreaterThan(200);
		expect(german.map(({ address }) => address.replace(/^\/de/, ''))).toEqual(
			dutch.map(({ address }) => address),
		);
		for (const { html, address } of german) expect(html, address).toMatch(/<html lang="de"/);
	});

	test.each([
		['/de/', 'Verändere deine Organisation von innen', 'In jeder Organisation arbeiten Menschen'],
		['/de/steps/see-the-field/', 'Das Umfeld sehen', 'Gelungen ist der Schritt'],
		['/de/levers/external-pull/', 'Zug von außen', 'Was jemand aus dem Kollegium zehnmal fragt'],
	])('shows what was translated: %s', (address, title, sentence) => {
		const html = pageAt(address);
		expect(html).toContain(title);
		expect(html).toContain(sentence);
		expect(html).not.toContain(written['i18n.untranslatedContent']!.split('.')[0]);
	});

	test('shows the English text with a note where there is no German one', () => {
		const html = pageAt('/de/levers/allies/');
		expect(html).toContain('Diese Seite ist noch nicht übersetzt. Du liest sie auf Englisch.');
		expect(html).toContain('Coalition of allies');
		expect(html).not.toContain('Wat het is');
		expect(html).toMatch(/<main[^>]*lang="en"/);
	});

	test('leads to the same page in each of the other languages', () => {
		const links = [...pageAt('/de/levers/allies/').matchAll(/<a class="language"[^>]*>/g)].join();
		expect(links).toContain(`href="${hrefOf('/levers/allies/')}" hreflang="nl"`);
		expect(links).toContain(`href="${hrefOf('/en/levers/allies/')}" hreflang="en"`);
		for (const { html, address } of builtPages().filter(({ file }) => file !== '404.html'))
			expect(html.match(/<a class="language"/g), address).toHaveLength(2);
	});

	test('has no Dutch or English in the frame where there is German', () => {
		const others = (['nl', 'en'] as const).map((one) => wordsAt(`content/i18n/${one}.json`));
		const keys = Object.keys(written).filter((key) => /^(footer|page|kind|skipLink)\./.test(key));
		const strange = keys.flatMap((key) => others.map((one) => one[key]!)).filter(isTelling);
		expect(strange.length).toBeGreaterThan(20);
		for (const { html, address } of german)
			for (const word of strange)
				expect(frame(html).includes(`>${word}<`), `${address}: ${word}`).toBe(false);

		/** Not a word that German has too. */
		function isTelling(word: string): boolean {
			return !Object.values(written).includes(word) && !word.includes('{{');
		}
	});

	test('shows texts of data in German, and the English ones of the others', () => {
		expect(pageAt('/de/routes/ten-minutes/')).toContain('Ich habe zehn Minuten');
		expect(pageAt('/de/glossary/')).toContain('<dt lang="de">Hürde</dt>');
		expect(pageAt('/de/glossary/')).toContain('<dt>ally</dt>');
		const { terms } = JSON.parse(read('data/v1/glossary.json')) as {
			terms: { id: string; term: Record<string, string> }[];
		};
		const termOf = (id: string) => terms.find((one) => one.id === id)!.term;
		expect(termOf('lever')).toEqual({ nl: 'hefboom', en: 'lever', de: 'Hebel' });
		expect(termOf('ally')).toEqual({ nl: 'bondgenoot', en: 'ally' });
	});

	test.each([
		['/de/sessions/bootcamp/', 'sessions/bootcamp', 40],
		['/de/sessions/bootcamp/slides/', 'sessions/bootcamp', 40],
		['/de/texts/guest-briefing/', 'texts/guest-briefing', 5],
		['/de/routes/coach/', 'routes/coach', 3],
		['/de/worksheets/ally-talk/', 'worksheets/ally-talk', 10],
		['/de/glossary/', 'glossary/ally', 1],
	])('says of %s which texts are English', (address, file, least) => {
		const english = textsBelow(parse(readFileSync(`content/${file}.yaml`, 'utf8')));
		const said = spokenOn(pageAt(address)).filter(({ text }) => english.has(text));
		expect(said.length).toBeGreaterThanOrEqual(least);
		expect(said.filter(({ lang }) => lang !== 'en')).toEqual([]);
	});

	test('says which words are German where the rest is English, and the other way round', () => {
		const langOf = (address: string, text: string) =>
			spokenOn(pageAt(address)).find((one) => one.text === text)?.lang;
		expect(langOf('/de/levers/allies/', written['facts.horizon']!)).toBe('de');
		expect(langOf('/de/levers/external-pull/', written['facts.horizon']!)).toBe('de');
		const english = wordsAt('content/i18n/en.json');
		expect(langOf('/de/sessions/bootcamp/', english['session.who']!)).toBe('en');
	});

	test('says in each file in which language its text is', () => {
		const part = (file: string, name: string) =>
			strFromU8(unzipSync(readFileSync(path.join(folder, file)))[name]!);
		for (const file of ['downloads/ally-talk', 'run-sheets/bootcamp'])
			expect(part(`${file}.de.docx`, 'docProps/core.xml')).toContain('<dc:language>en-GB<');
		expect(read('downloads/ally-talk.de.pdf')).toContain('/Lang (en)');
		expect(read('card-decks/cards-all-a4.de.pdf')).toContain('/Lang (de)');
	});

	/** The English texts of a file of data that have no German beside them. */
	function textsBelow(value: unknown): Set<string> {
		if (typeof value !== 'object' || value === null) return new Set();
		const { nl, en, de } = value as Record<string, unknown>;
		// What Dutch shares with it, such as “Bootcamp”, may be German as well.
		if (typeof en === 'string') return new Set(de === undefined && nl !== en ? [en.trim()] : []);
		return new Set(Object.values(value).flatMap((one) => [...textsBelow(one)]));
	}

	/** Every text of a page, with the language in which a screen reader says it. */
	function spokenOn(html: string): { text: string; lang: string }[] {
		return saidIn(fromHtml(html).children, '');
	}

	function saidIn(nodes: readonly RootContent[], around: string): { text: string; lang: string }[] {
		return nodes.flatMap((node) => {
			if (node.type === 'text') return [{ text: node.value.trim(), lang: around }];
			if (node.type !== 'element' || node.tagName === 'script') return [];
			return saidIn(node.children, String(node.properties['lang'] ?? around));
		});
	}

	test('is found by German words, and by no page that is not German', async () => {
		await open('/de/', {}, async (page) => {
			const find = (query: string) =>
				page.evaluate(async (text) => {
					const found = await window.__siteSearch(text);
					return found.map(({ url }) => url);
				}, query);
			expect((await find('Ausschreibung'))[0]).toBe(hrefOf('/de/levers/external-pull/'));
			// Another form of the word.
			expect(await find('Verbündeter')).toContain(hrefOf('/de/steps/see-the-field/'));
			for (const url of await find('Hürden')) expect(url).toMatch(/\/de\//);
			expect(await find('supporters')).not.toContain(hrefOf('/de/levers/allies/'));
		});
	});

	test('offers a search in vain in each of the other languages', async () => {
		await open('/de/?search=xyzzyplugh', {}, async (page) => {
			const links = page.locator('.search-other a');
			await links.first().waitFor();
			expect(await links.allInnerTexts()).toEqual([
				'Auf Niederländisch danach suchen',
				'Auf Englisch danach suchen',
			]);
		});
	});

	test('is in the list of what can be saved, in the map of the site and among what programs read', () => {
		const { parts } = JSON.parse(read('offline.json')) as { parts: Record<string, unknown[]> };
		expect(parts['reading.de']!.length).toBeGreaterThan(300);
		expect(read('sitemap-0.xml')).toContain('hreflang="de"');
		expect(read('de/llms.txt')).toContain('Zug von außen');
		expect(read('data/v1/method.json')).toContain('"de": "Zug von außen"');
	});
});
