import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallBook } from '../testing/small.ts';
import { pdfOf } from './pdf.ts';

const body = `<h4 id="levers-allies--wat">Wat het is</h4>
<p>Vraag het aan een <a href="#levers-sponsor">sponsor</a> (<a class="citation" href="#ref-edmondson-1999">Edmondson, 1999</a>): #panic("x") ≥ 3 → goed.</p>
<table><thead><tr><th>Tijd</th><th>Wat</th></tr></thead><tbody><tr><td>9.00</td><td>Welkom</td></tr></tbody></table>`;

let bytes: Uint8Array;
let read: Awaited<ReturnType<typeof open>>;

async function open(pdf: Uint8Array) {
	const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS });
	const document = await task.promise;
	const { info } = await document.getMetadata();
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const page = await document.getPage(index + 1);
			const { items } = await page.getTextContent();
			return {
				text: items.map((item) => ('str' in item ? item.str : '')).join(''),
				roles: rolesIn(await page.getStructTree()),
			};
		}),
	);
	const found = {
		info: info as Record<string, unknown>,
		isTagged: isMarked(await document.getMarkInfo()),
		outline: await document.getOutline(),
		pages,
	};
	await task.destroy();
	return found;
}

/** It is a map, whatever the types of pdf.js say. */
function isMarked(marks: unknown): unknown {
	return marks instanceof Map ? marks.get('Marked') : undefined;
}

function rolesIn(node: unknown): string[] {
	const { role, children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
	return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
}

beforeAll(async () => {
	bytes = await pdfOf(smallBook(body));
	read = await open(bytes);
});

const pageWith = (text: string, after = 4) =>
	read.pages.findIndex((page, index) => index >= after && page.text.includes(text)) + 1;

describe('pdfOf', () => {
	test('says title, language and version, and that it is tagged', () => {
		expect(read.info['Title']).toBe('De Nieuwe Samenzweerders, open uitgave – Het handboek');
		expect(read.info['Language']).toBe('nl');
		expect(read.isTagged).toBe(true);
		expect(read.info['CreationDate']).toMatch(/^D:20270301/);
		expect(read.pages[0]?.text).toContain('Versie 1.2.3 · 1 maart 2027');
	});

	test('has a bookmark for every part and, below it, for every page', () => {
		expect(read.outline.map(({ title }) => title)).toEqual([
			'Inhoud',
			'Drempels',
			'Hefbomen',
			'Gids',
			'Woordenlijst',
			'Bronnen',
			'Register van drempels en hefbomen',
		]);
		const levers = read.outline.find(({ title }) => title === 'Hefbomen');
		expect(levers?.items.map((one: { title: string }) => one.title)).toEqual([
			'Coalitie van bondgenoten',
			'Sponsor én reservesponsor',
		]);
	});

	test('names in the contents, in references and in the index the page where it stands', () => {
		const page = pageWith('Over Sponsor én');
		expect(page).toBeGreaterThan(6);
		const contents = read.pages
			.slice(0, 4)
			.map(({ text }) => text)
			.join('');
		expect(contents.replaceAll(/[\s.]/g, '')).toContain(`Sponsorénreservesponsor${page}`);
		expect(read.pages[pageWith('Vraag het aan') - 1]?.text).toMatch(
			new RegExp(`sponsor\\s*\\(p\\.\\s*${page}\\)`),
		);
		const index = read.pages.at(-1)!.text;
		expect(index).toMatch(
			new RegExp(`Sponsor én reservesponsor, ${page}, ${pageWith('Vraag het')}`),
		);
	});

	test('tags headings, lists, links and tables with their heads', () => {
		const roles = new Set(read.pages.flatMap((page) => page.roles));
		for (const role of ['H1', 'H2', 'H3', 'P', 'Link', 'Table', 'TH', 'TD', 'L', 'TOC'])
			expect(roles).toContain(role);
	});

	test('prints what looks like a command as the text that it is, and signs that the type lacks', () => {
		expect(read.pages[pageWith('Vraag het aan') - 1]?.text).toMatch(/#panic\("x"\) ≥ 3 →\s*goed\./);
	});

	test('keeps a page that is there for the next part empty', () => {
		const empty = read.pages.filter(({ text }, index) => index > 2 && text === '');
		expect(empty.length).toBeGreaterThan(0);
	});

	test('makes the same bytes of the same book', async () => {
		expect(Buffer.compare(await pdfOf(smallBook(body)), bytes)).toBe(0);
	});

	test('refuses a link that leads nowhere, and a sign that no font has', async () => {
		const nowhere = smallBook();
		nowhere.parts[0]!.sections[0]!.body.push({
			type: 'element',
			tagName: 'a',
			properties: { href: '#nowhere' },
			children: [{ type: 'text', value: 'x' }],
		});
		await expect(pdfOf(nowhere)).rejects.toThrow(/nowhere/);
		await expect(pdfOf(smallBook('<p>\u{1F9F6}</p>'))).rejects.toThrow(/could not be displayed/);
	});
});
