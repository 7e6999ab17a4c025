import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/locales.ts';
import type { Work } from '../schemas/bibliography.ts';
import { createApa } from './apa.ts';
import { shortTitle } from './as-cited.ts';

const book: Work = {
	id: 'a-2020',
	type: 'book',
	title: 'Titel',
	author: [{ family: 'Ames', given: 'Bo' }],
	issued: { 'date-parts': [[2020]] },
};

/** The reference of one work, and how the text cites it. */
function apa(work: Partial<Work>, language: Language, others: Work[] = []) {
	const one: Work = { ...book, ...work };
	const { references, inText, inWords } = createApa([one, ...others], [one.id], language);
	const cite = { key: one.id, prefix: '', suffix: '', yearOnly: false };
	return { list: references()[0]!.html, text: inText(cite), words: inWords(cite) };
}

const day: Partial<Work> = { type: 'webpage', issued: { 'date-parts': [[2023, 7, 3]] } };
const { author: _author, ...anonymous } = book;

describe('createApa', () => {
	test('puts the day before the month', () => {
		expect(apa(day, 'nl').list).toBe('Ames, B. (2023, 3 juli). <i>Titel</i>.');
		expect(apa(day, 'en').list).toBe('Ames, B. (2023, 3 July). <i>Titel</i>.');
		const month = { ...day, issued: { 'date-parts': [[2023, 7]] } };
		expect(apa(month, 'nl').list).toBe('Ames, B. (2023, juli). <i>Titel</i>.');
	});

	test('gives a work the same letter, whatever else is cited', () => {
		const works = [book, { ...book, id: 'b-2020', title: 'Ander' }];
		for (const language of ['nl', 'en'] as const) {
			const texts = [['a-2020'], ['b-2020'], ['a-2020', 'b-2020']].map((keys) => {
				const { references, inText } = createApa(works, keys, language);
				const cite = { key: 'a-2020', prefix: '', suffix: '', yearOnly: false };
				return [inText(cite), references().map(({ key, html }) => [key, html.slice(0, 17)])];
			});
			expect(texts).toEqual([
				['Ames, 2020b', [['a-2020', 'Ames, B. (2020b).']]],
				['Ames, 2020b', [['b-2020', 'Ames, B. (2020a).']]],
				[
					'Ames, 2020b',
					[
						['b-2020', 'Ames, B. (2020a).'],
						['a-2020', 'Ames, B. (2020b).'],
					],
				],
			]);
		}
	});

	test('does not name a publisher or a site that is the author', () => {
		const author = [{ literal: '3M' }];
		expect(apa({ author, publisher: '3M' }, 'nl').list).toBe('3M. (2020). <i>Titel</i>.');
		expect(apa({ author, type: 'webpage', 'container-title': '3M' }, 'nl').list).toBe(
			'3M. (2020). <i>Titel</i>.',
		);
		expect(apa({ author, publisher: 'Uitgeverij' }, 'nl').list).toBe(
			'3M. (2020). <i>Titel</i>. Uitgeverij.',
		);
	});

	test('names the newspaper in which an article stood, also where that is the author', () => {
		const author = [{ literal: 'De Tijd' }];
		const article: Partial<Work> = { type: 'article-newspaper', 'container-title': 'De Tijd' };
		expect(apa({ ...article, author }, 'nl').list).toBe('De Tijd. (2020). Titel. <i>De Tijd</i>.');
	});

	test('writes an issue without a volume upright, between brackets', () => {
		const article: Partial<Work> = {
			type: 'article-journal',
			'container-title': 'Blad',
			issue: '4',
			page: '1–3',
		};
		expect(apa(article, 'nl').list).toBe('Ames, B. (2020). Titel. <i>Blad</i>, (4), 1–3.');
	});

	test('has a word of the language for the number of an article, an edition and a thesis', () => {
		const article: Partial<Work> = {
			type: 'article-journal',
			'container-title': 'Blad',
			volume: '8',
			number: '1212',
		};
		expect(apa(article, 'nl').list).toContain('<i>8</i>, Artikel 1212.');
		expect(apa(article, 'en').list).toContain('<i>8</i>, Article 1212.');
		expect(apa({ edition: '2' }, 'nl').list).toContain('(2e druk)');
		expect(apa({ edition: '1' }, 'nl').list).toContain('(1e druk)');
		expect(apa({ edition: '2' }, 'en').list).toContain('(2nd ed.)');
		const thesis: Partial<Work> = { type: 'thesis', genre: 'Doctoral dissertation' };
		expect(apa(thesis, 'nl').list).toContain('[Proefschrift]');
		expect(apa(thesis, 'en').list).toContain('[Doctoral dissertation]');
	});

	test('writes the title of a work without author in italics, also in the text', () => {
		const create = (work: Work) =>
			createApa([work], [work.id], 'en').inWords({
				key: work.id,
				prefix: 'see',
				suffix: 'p. 4',
				yearOnly: false,
			});
		expect(
			create({ ...anonymous, type: 'webpage', title: 'Labournet.tv from <i>within</i>' }),
		).toEqual([
			{ text: 'see ', italic: false },
			{ text: expect.stringMatching(/^Labournet\.tv from /), italic: true },
			expect.anything(),
			expect.anything(),
		]);
		expect(create({ ...anonymous, type: 'webpage' })).toEqual([
			{ text: 'see ', italic: false },
			{ text: 'Titel', italic: true },
			{ text: ', 2020', italic: false },
			{ text: ', p. 4', italic: false },
		]);
	});

	test('has single quotation marks, with the comma outside', () => {
		const article: Work = { ...anonymous, type: 'article-newspaper', 'container-title': 'De Tijd' };
		for (const language of ['nl', 'en'] as const) {
			const { inText } = createApa([article], [article.id], language);
			expect(inText({ key: article.id, prefix: '', suffix: '', yearOnly: false })).toBe(
				'‘Titel’, 2020',
			);
		}
	});

	test('cites a short title where there is one', () => {
		const work: Work = { ...anonymous, type: 'webpage', 'title-short': 'Kort' };
		const { inText, references } = createApa([work], [work.id], 'nl');
		expect(inText({ key: work.id, prefix: '', suffix: '', yearOnly: false })).toBe('Kort, 2020');
		expect(references()[0]!.html).toBe('<i>Titel</i>. (2020).');
	});

	test('names one of a site and its publisher', () => {
		const page: Partial<Work> = { ...day, 'container-title': 'Site', publisher: 'Huis' };
		expect(apa(page, 'nl').list).toBe('Ames, B. (2023, 3 juli). <i>Titel</i>. Site.');
	});
});

describe('shortTitle', () => {
	test.each([
		['Een korte titel: met een staart', 'Een korte titel: met een staart'],
		[
			'Erasmus MC werkt aan duurzame ic: nu is een dag intensieve zorg net zo vervuilend',
			'Erasmus MC werkt aan duurzame ic',
		],
		[
			'Waar blijft de Vlaamse klimaatambitie? Een lange vraag met nog een staart eraan vast',
			'Waar blijft de Vlaamse klimaatambitie?',
		],
		[
			'Twaalf medische instellingen tekenen samen een green deal voor een duurzame intensieve zorg',
			'Twaalf medische instellingen tekenen samen een green deal…',
		],
		[
			'‘The cherry tree makes copious blossoms and fruit without depleting its environment’',
			'The cherry tree makes copious blossoms and fruit without…',
		],
	])('of “%s” is “%s”', (title, short) => {
		expect(shortTitle(title)).toBe(short);
	});
});
