import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import type { Element } from 'xast';
import { visit } from 'unist-util-visit';
import { smallBook } from '../testing/small.ts';
import { epubOf } from './epub.ts';

const cover = new Uint8Array([137, 80, 78, 71]);
const body = `<h4 id="levers-allies--wat">Wat het is &amp; niet</h4>
<p>Vraag het aan een <a href="#levers-sponsor--begin">sponsor</a> of een <a class="term" href="#glossary--ally">bondgenoot</a>
(<a class="citation" href="#ref-edmondson-1999" role="doc-biblioref">Edmondson, 1999</a>), <span lang="en">now</span>.<br></p>
<div class="agenda"><p>Bootcamp</p><table aria-label="Verloop"><tbody><tr data-row="a"><th scope="row">9.00<span>30 min.</span></th><td><strong>Welkom</strong><em>allen samen</em></td></tr></tbody></table></div>`;

let bytes: Uint8Array;
let files: Record<string, Uint8Array>;
let pages: Map<string, Element[]>;

beforeAll(async () => {
	bytes = await epubOf(smallBook(body), cover);
	files = unzipSync(bytes);
	pages = new Map(
		Object.keys(files)
			.filter((name) => /\.(xhtml|opf|xml)$/.test(name))
			.map((name) => [name, elementsIn(name)]),
	);
});

const text = (name: string) => strFromU8(files[name]!);

function elementsIn(name: string): Element[] {
	const found: Element[] = [];
	visit(fromXml(text(name)), 'element', (element) => void found.push(element));
	return found;
}

const named = (file: string, name: string) =>
	pages.get(file)!.filter((element) => element.name === name);

/** Type and text of the meta elements of the package. */
const metadata = () =>
	named('OEBPS/package.opf', 'meta').map(({ attributes, children }) => [
		attributes['property'],
		children[0]?.type === 'text' ? children[0].value : undefined,
	]);

describe('epubOf', () => {
	test('starts with its type, unpacked, as readers ask for it', () => {
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		expect(view.getUint16(8, true)).toBe(0);
		expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
	});

	test('lists every file that it holds, and holds every file that it lists', () => {
		const hrefs = named('OEBPS/package.opf', 'item').map(({ attributes }) => attributes['href']);
		const held = Object.keys(files)
			.filter((name) => name.startsWith('OEBPS/') && name !== 'OEBPS/package.opf')
			.map((name) => name.slice('OEBPS/'.length));
		expect(hrefs.toSorted()).toEqual(held.toSorted());
		const ids = new Set(
			named('OEBPS/package.opf', 'item').map(({ attributes }) => attributes['id']),
		);
		const spine = named('OEBPS/package.opf', 'itemref').map(
			({ attributes }) => attributes['idref'],
		);
		expect(spine.length).toBeGreaterThan(8);
		for (const id of spine) expect(ids).toContain(id);
	});

	test('says title, language, day, licence and how it can be read', () => {
		const [language] = named('OEBPS/package.opf', 'dc:language');
		expect(language?.children).toMatchObject([{ value: 'nl' }]);
		expect(metadata()).toContainEqual(['dcterms:modified', '2027-03-01T00:00:00Z']);
		expect(metadata()).toContainEqual(['schema:accessMode', 'textual']);
		expect(metadata()).toContainEqual(['schema:accessibilityFeature', 'tableOfContents']);
		expect(metadata()).toContainEqual(['schema:accessibilityHazard', 'none']);
		expect(text('OEBPS/package.opf')).toContain('CC BY-SA 4.0');
		for (const name of pages.keys())
			if (name.endsWith('.xhtml')) expect(text(name)).toMatch(/<html [^>]*lang="nl" xml:lang="nl"/);
	});

	test('has each part in its contents, and each page below its part', () => {
		const contents = text('OEBPS/nav.xhtml');
		expect(contents).toMatch(
			/<a href="levers\.xhtml">Hefbomen<\/a><ol><li><a href="levers-allies\.xhtml">Coalitie van bondgenoten<\/a>/,
		);
		expect(contents).toContain('epub:type="toc"');
		expect(contents).toContain('<a href="index.xhtml">Register van drempels en hefbomen</a>');
	});

	test('leads every link to a place that is there', () => {
		const ids = new Map(
			[...pages].map(([name, elements]) => [
				name,
				new Set(elements.map(({ attributes }) => attributes['id'])),
			]),
		);
		let links = 0;
		for (const [name, elements] of pages)
			for (const { attributes } of elements) {
				const href = attributes['href'] ?? attributes['src'];
				if (typeof href !== 'string' || /^https?:/.test(href)) continue;
				const [file = '', id] = href.split('#');
				const target = file ? path.posix.join(path.posix.dirname(name), file) : name;
				expect(files, `${name} → ${href}`).toHaveProperty([target]);
				if (id) expect(ids.get(target), `${name} → ${href}`).toContain(id);
				links++;
			}
		expect(links).toBeGreaterThan(20);
		expect(text('OEBPS/levers-allies.xhtml')).toContain(
			'href="levers-sponsor.xhtml#levers-sponsor--begin"',
		);
	});

	test('keeps the text, the headings and the language of a word', () => {
		const page = text('OEBPS/levers-allies.xhtml');
		expect(page).toContain('<h1 id="levers-allies">Coalitie van bondgenoten</h1>');
		expect(page).toContain('<h2 id="levers-allies--wat">Wat het is &#x26; niet</h2>');
		expect(page).toContain('<span lang="en" xml:lang="en">now</span>');
		expect(page).toContain('<th scope="row">9.00<br /><small>30 min.</small></th>');
		expect(page).toContain('<strong>Welkom</strong> · <em>allen samen</em>');
		expect(page).not.toContain('data-row');
	});

	test('makes the same bytes of the same book', async () => {
		expect(Buffer.compare(await epubOf(smallBook(body), cover), bytes)).toBe(0);
	});
});
