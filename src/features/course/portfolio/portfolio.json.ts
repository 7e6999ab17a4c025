import type { APIRoute } from 'astro';
import { fileHref } from '../../../language/href.ts';
import { languageOf, withLocale, type Language } from '../../../language/locales.ts';
import { wordsOf } from '../../../language/words.ts';
import { works } from '../../../method/bibliography.ts';
import { createApa } from '../../../method/citations/apa.ts';
import { pageOf } from '../../../method/methodology.ts';
import { referencesOf } from '../../../method/references.ts';
import { referencesTo } from '../../../site/kept-apa.ts';
import { everyPageIn, pageWork } from '../../every-page.ts';
import { unitsIn } from '../units.ts';
import type { PortfolioData } from './data.ts';
import { piecesOf } from './pieces.ts';
import { sheetsByUnit } from './sheets.ts';

/** What the page of the portfolio fetches: the questions, the worksheets and the sources. */
export const GET: APIRoute = async ({ routePattern }) =>
	new Response(JSON.stringify(await dataIn(languageOf(routePattern.slice(1)))), {
		headers: { 'content-type': 'application/json' },
	});

async function dataIn(language: Language): Promise<PortfolioData> {
	const t = wordsOf(language);
	const units = unitsIn(language);
	const sheets = sheetsByUnit(language);
	const ids = [
		...units.map(({ id }) => `course/${id}`),
		...[...sheets.values()].flat().map(({ id }) => `worksheets/${id}`),
	];
	const pages = everyPageIn(language).filter(({ id }) => ids.includes(id));
	const references = await referencesTo(
		pages.map((page) => pageWork(page, page.id)),
		language,
	);
	const reference = (id: string) => piecesOf(references.get(id) ?? '');
	const worksOf = async (id: string) =>
		(await referencesOf(pageOf(withLocale(id, language)))).map(({ key }) => key);
	const made = await Promise.all(
		units.map(async ({ id, number, title, href, question, questions, sources }) => ({
			id,
			week: t('portfolio.week', { number }),
			title,
			href,
			question,
			reference: reference(`course/${id}`),
			works: sources.map(({ key }) => key),
			sheets: await Promise.all(
				(sheets.get(id) ?? []).map(async (sheet) => ({
					...sheet,
					form: fileHref(withLocale(`worksheets/${sheet.id}.json`, language)),
					reference: reference(`worksheets/${sheet.id}`),
					works: await worksOf(`worksheets/${sheet.id}`),
				})),
			),
			questions: questions.map(({ id: name, kind, ask, options }) => ({
				id: name,
				kind,
				ask,
				options: options.map(({ id: option, text, partner, isRight }) => ({
					id: option,
					text,
					...(partner !== undefined && { partner }),
					...(isRight && { isRight }),
				})),
			})),
		})),
	);
	const keys = made.flatMap((unit) => [unit.works, ...unit.sheets.map((one) => one.works)].flat());
	const apa = createApa([...works.values()], keys, language);
	return {
		units: made,
		works: apa.references().map(({ key, html }) => ({ key, reference: piecesOf(html) })),
	};
}
