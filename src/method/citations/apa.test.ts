import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Work } from '../schemas/bibliography.ts';
import { createApa, formatAll, lendFormatted } from './apa.ts';
import { readStyle } from './engine.ts';

/** How one work stands in the list of sources. */
const shown = (work: Partial<Work>) =>
	createApa([{ id: 'x', type: 'book', title: 'T', ...work } as Work], ['x'], 'nl').references()[0]!
		.html;

describe('createApa', () => {
	test('links the address of a work, and no address in its title', () => {
		expect(
			shown({
				title: 'Over http://a.example en https://b.example/c',
				URL: 'https://example.org/(a)/?b=1&c=2',
			}),
		).toBe(
			'<i>Over http://a.example en https://b.example/c</i>. (z.d.). <a href="https://example.org/(a)/?b=1&#38;c=2">https://example.org/(a)/?b=1&#38;c=2</a>',
		);
		expect(shown({ title: 'Over https://b.example/c' })).not.toContain('<a');
		expect(shown({ DOI: '10.1234/a' })).toContain('<a href="https://doi.org/10.1234/a">');
	});

	test.each(['$&', '$1', '$$', '$`', "$'", '%%STRING%%'])('shows %s as it is written', (sign) => {
		const html = shown({ title: `Kosten ${sign} en baten`, publisher: `Huis ${sign}` });
		const written = sign.replace('&', '&#38;').replace("'", '’');
		expect(html).toContain(`<i>Kosten ${written} en baten</i>`);
		expect(html).toContain(`Huis ${written}`);
	});

	test('cites a name with such a sign as it is written', () => {
		const work = { id: 'x', type: 'book', title: 'T', author: [{ family: 'A$&' }] } as Work;
		expect(createApa([work], ['x'], 'nl').inText({ key: 'x' } as never)).toBe('A$&, z.d.');
	});
});

describe('what a thread has formatted', () => {
	const works = [
		{ id: 'x', type: 'book', title: 'T', author: [{ family: 'Aalders' }] },
	] as unknown as Work[];
	const cited = (some: readonly Work[]) => {
		const apa = createApa(some, ['x'], 'nl');
		return [apa.inText({ key: 'x', yearOnly: false } as never), apa.references()[0]!.html];
	};

	test('is what would be formatted, and is taken for the same works only', () => {
		const [text, reference] = cited(works);
		const json = Buffer.from(formatAll(works, 'nl', readStyle())).toString();
		expect(json).toContain(JSON.stringify(reference));
		lendFormatted(works, 'nl', Buffer.from(json.replaceAll('Aalders', 'Bakker')));
		expect(cited(structuredClone(works))).toEqual([
			text!.replace('Aalders', 'Bakker'),
			reference!.replace('Aalders', 'Bakker'),
		]);
		expect(cited([{ ...works[0]!, title: 'U' }])[0]).toBe('Aalders, z.d.');
	});
});

const article: Work = {
	id: 'renault-2021',
	type: 'article-newspaper',
	title: 'Renault à Flins : l’usine & la « reconversion »',
	'container-title': 'Le Monde',
	issued: { 'date-parts': [[2021]] },
	language: 'fr',
};
const listed = (work: Work, language: 'nl' | 'en') =>
	createApa([work], [work.id], language).references()[0]!.html;

describe('a reference', () => {
	test('says in which language its titles are, where that is not the one of the page', () => {
		expect(listed(article, 'nl')).toMatch(
			/^<span lang="fr">Renault à Flins[^<]*reconversion<\/span>.*<i><span lang="fr">Le Monde<\/span><\/i>/,
		);
		const english = { ...article, title: 'A factory', language: 'en' };
		expect(listed(english, 'en')).not.toContain('lang=');
	});

	test('is found with its title in the whole bibliography', () => {
		const works: Work[] = JSON.parse(readFileSync('content/bibliography.json', 'utf8'));
		const byId = new Map(works.map((work) => [work.id, work]));
		for (const language of ['nl', 'en'] as const) {
			const references = createApa(works, [...byId.keys()], language).references();
			const foreign = references.filter(({ key }) => byId.get(key)!.language !== language);
			expect(foreign.length).toBeGreaterThan(20);
			const unmarked = foreign.filter(({ key, html }) => {
				const { language: own, 'container-title': container } = byId.get(key)!;
				return html.split(`<span lang="${own}">`).length - 1 !== (container ? 2 : 1);
			});
			expect(unmarked.map(({ html }) => html)).toEqual([]);
		}
	});
});
