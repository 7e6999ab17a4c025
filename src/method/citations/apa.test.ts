import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Work } from '../schemas/bibliography.ts';
import { createApa } from './apa.ts';

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
