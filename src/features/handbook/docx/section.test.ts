import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { smallBook } from '../testing/small.ts';
import { sectionDocx } from './section.ts';

const body = `<h4 id="levers-allies--wat">Wat het is</h4>
<p>Vraag een <a href="#levers-sponsor--begin">sponsor</a> (<a class="citation" href="#ref-edmondson-1999">Edmondson, 1999</a>).</p>
<ol start="3"><li>Bel.</li><li><p>Ga <strong>langs</strong>.</p></li></ol>
<table><thead><tr><th>Tijd</th></tr></thead><tbody><tr><td>9.00</td></tr></tbody></table>`;

async function filesOf(html: string) {
	const book = smallBook(html);
	const section = book.parts[1]!.sections[0]!;
	const bytes = await sectionDocx(book, section, 'Ann Peeters');
	const files = unzipSync(bytes);
	const text = strFromU8(files['word/document.xml']!);
	return {
		bytes,
		text,
		footer: strFromU8(files['word/footer1.xml']!),
		/** Style and words of each paragraph. */
		paragraphs: [...text.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, xml = '']) => [
			/<w:pStyle w:val="(\w+)"/.exec(xml)?.[1],
			[...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(''),
		]),
		links: [
			...strFromU8(files['word/_rels/document.xml.rels']!).matchAll(/Target="(https?:[^"]+)"/g),
		].map(([, href]) => href),
	};
}

describe('sectionDocx', () => {
	test('says at its foot what it is called, who made it, where it stands and under which licence', async () => {
		const { footer } = await filesOf(body);
		expect(footer).toMatch(
			/‘Coalitie van bondgenoten’ · Ann Peeters · \S+\/levers\/allies\/ · CC BY-SA 4\.0/,
		);
	});

	test('has the text of the section under real headings, and the works that it cites', async () => {
		const { paragraphs } = await filesOf(body);
		expect(paragraphs).toContainEqual(['Heading1', 'Coalitie van bondgenoten']);
		expect(paragraphs).toContainEqual(['Heading2', 'Wat het is']);
		expect(paragraphs).toContainEqual([undefined, 'Vraag een sponsor (Edmondson, 1999).']);
		expect(paragraphs).toContainEqual([undefined, '3. Bel.']);
		expect(paragraphs).toContainEqual([undefined, '4. Ga langs.']);
		expect(paragraphs).toContainEqual(['CellHead', 'Tijd']);
		expect(paragraphs).toContainEqual(['Cell', '9.00']);
		expect(paragraphs).toContainEqual(['Heading2', 'Bronnen']);
		const last = paragraphs.at(-1)?.[1];
		expect(last).toMatch(/^Edmondson, A\. \(1999\)\. Psychological safety\./);
		expect((await filesOf('<p>Zonder.</p>')).paragraphs).not.toContainEqual([
			'Heading2',
			'Bronnen',
		]);
	});

	test('leads links to the site', async () => {
		const { links, text } = await filesOf(body);
		expect(links).toContain('https://site.example/base/levers/sponsor/');
		expect(text).toMatch(/<w:hyperlink [^>]*w:anchor="begin" r:id="link1">/);
		expect(links).toContain('https://doi.org/10.2307/2666999');
	});

	test('makes the same bytes of the same section', async () => {
		expect(Buffer.compare((await filesOf(body)).bytes, (await filesOf(body)).bytes)).toBe(0);
	});
});
