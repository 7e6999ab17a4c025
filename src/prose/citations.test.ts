import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { afterAll, expect, test } from 'vitest';
import type { Reference } from '../method/citations/apa.ts';
import { remarkCitations } from './citations.ts';
import { parseBody } from './guard/parse.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'works-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bibliography = path.join(folder, 'works.json');
const issued = { 'date-parts': [[2020]] };
const works = [
	{ id: 'zeno-2020', type: 'book', title: 'Z', author: [{ family: 'Zeno', given: 'A' }], issued },
	{ id: 'ames-2020', type: 'book', title: 'A', author: [{ family: 'Ames', given: 'B' }], issued },
	{ id: 'own-2020', type: 'webpage', title: 'Alone', language: 'en', issued },
	{
		id: 'eds-2020',
		type: 'book',
		title: 'Edited',
		language: 'en',
		editor: [{ family: 'Eden', given: 'C' }],
		issued,
	},
];
writeFileSync(bibliography, JSON.stringify(works));

/** A page in Dutch with its citations written out, and the works in its list of sources. */
function cited(text: string, sources: readonly string[] = []) {
	const parsed = parseBody(text);
	if (!('tree' in parsed)) throw new Error('This is no page.');
	const file = new VFile({ path: 'content/docs/levers/allies.mdx' });
	remarkCitations({ bibliography, languageOf: () => 'nl', sourcesOf: () => sources })(
		parsed.tree,
		file,
	);
	const links: Link[] = [];
	visit(parsed.tree, 'link', (link) => void links.push(link));
	const listed = file.data.astro?.frontmatter?.['references'] as Reference[] | undefined;
	return { text: toString(parsed.tree), links, listed: listed?.map(({ key }) => key) };
}

test('works that are cited together stand by the alphabet, each a link to the list', () => {
	const { text, links, listed } = cited('So it is [see @zeno-2020, p. 4; @ames-2020].');
	expect(text).toBe('So it is (Ames, 2020; see Zeno, 2020, p. 4).');
	expect(links.map(({ url }) => url)).toEqual(['#ref-ames-2020', '#ref-zeno-2020']);
	expect(listed).toEqual(['ames-2020', 'zeno-2020']);
});

test('a title says in which language it is, and a name does not', () => {
	const { links } = cited('A [@own-2020], B [@eds-2020], C [@ames-2020].');
	const shown = links.map(({ data }) => data as { hProperties: { lang?: string } });
	expect(shown.map(({ hProperties }) => hProperties.lang)).toEqual(['en', undefined, undefined]);
});

test('a work that the facts name is in the list, also where the text does not cite it', () => {
	expect(cited('Nothing.', ['zeno-2020', 'gone-1999']).listed).toEqual(['zeno-2020']);
	expect(cited('Nothing.').listed).toBeUndefined();
});

test('a citation of a work that is not known stays as it was written', () => {
	const { text, listed } = cited('Yes [@ames-2020] and no [@ames-2020; @gone-1999].');
	expect(text).toBe('Yes (Ames, 2020) and no [@ames-2020; @gone-1999].');
	expect(listed).toEqual(['ames-2020']);
});
