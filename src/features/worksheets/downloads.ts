import licence from '../../../LICENSE-CC-BY-SA?raw';
import { siteConfig } from '../../../site.config.ts';
import { factsOf } from '../../method/facts.ts';
import { forms, sheetOf } from './forms.ts';
import { nameOf, nodesOf, related, type NodeId } from '../../method/graph.ts';
import { hrefOf } from '../../language/href.ts';
import { languages, withLocale, type Language } from '../../language/locales.ts';
import { languageRead } from '../../language/translated.ts';
import { wordsOf } from '../../language/words.ts';
import { cardOf, methodology } from '../../method/methodology.ts';
import type { renderDocx } from './docx/docx.ts';
import { attributionText, creditOfPage } from '../../site/paper/attribution.ts';
import { mediaTypes } from '../../site/paper/media-types.ts';
import type { renderPdf } from './pdf/pdf.ts';
import { drawing } from '../../site/drawn/drawing.ts';
import { dateOf } from '../../site/paper/titled.ts';
import { sheetWords, type Worksheet } from './worksheet.ts';
import type { zip } from '../../site/paper/zip.ts';

/** The formats of a worksheet, in the order in which they are offered. */
export const formats = ['pdf', 'docx'] as const;

type Format = (typeof formats)[number];

const steps = nodesOf(methodology, 'steps');

/** Every file to download: the worksheets, all of them together, and those of each step. */
export const downloads = languages.flatMap((language) => [
	...[...forms.keys()].flatMap((id) =>
		formats.map((format) => ({
			name: fileName(id, language, format),
			type: mediaTypes[format],
			bytes: () => fileOf(id, language, format),
			ahead: () => draw[format].ahead(fileName(id, language, format), worksheetOf(id, language)),
		})),
	),
	...[undefined, ...steps.map(({ id }) => id)].map((step) => ({
		name: archiveName(step, language),
		type: mediaTypes.zip,
		bytes: () => archiveOf(step, language),
		ahead: () => undefined,
	})),
]);

/** The name of a worksheet's file: `ally-talk.nl.pdf`. */
export function fileName(id: string, language: Language, format: Format): string {
	return `${id}.${language}.${format}`;
}

/** The name of an archive: of all worksheets, or of those of one step. */
export function archiveName(step: NodeId | undefined, language: Language): string {
	return `${step ? `step-${nameOf(step)}` : 'worksheets'}.${language}.zip`;
}

/** The worksheets of a step, or all of them, in the order of the method. */
function worksheetsOf(step?: NodeId): string[] {
	const nodes = step
		? related(methodology, step, 'worksheets')
		: nodesOf(methodology, 'worksheets');
	return nodes.map(({ id }) => nameOf(id));
}

const folder = 'src/features/worksheets';
const draw = {
	pdf: drawing<typeof renderPdf>(`${folder}/pdf/pdf.ts`, 'renderPdf'),
	docx: drawing<typeof renderDocx>(`${folder}/docx/docx.ts`, 'renderDocx'),
	zip: drawing<typeof zip>('src/site/paper/zip.ts', 'zip'),
};

/** A worksheet in a language and a format. */
export function fileOf(id: string, language: Language, format: Format): Promise<Uint8Array> {
	return draw[format].now(fileName(id, language, format), worksheetOf(id, language));
}

/** The worksheets of a step, or all of them, in both formats, with the licence. */
export async function archiveOf(step: NodeId | undefined, language: Language): Promise<Uint8Array> {
	const ids = worksheetsOf(step);
	const files = await Promise.all(
		ids.flatMap((id) =>
			formats.map(async (format) => [
				fileName(id, language, format),
				await fileOf(id, language, format),
			]),
		),
	);
	const text = (words: string) => new TextEncoder().encode(words);
	const dates = ids.map((id) => dateOf(forms.get(id)!).getTime());
	return draw.zip.now(
		archiveName(step, language),
		{
			...(Object.fromEntries(files) as Record<string, Uint8Array>),
			'LICENSE.txt': text(licence),
			'ATTRIBUTION.txt': text(
				attributionText(
					ids.map((id) => cardOf(`worksheets/${id}`, language)),
					language,
				),
			),
		},
		new Date(Math.max(...dates)),
	);
}

const worksheets = new Map<string, Worksheet>();

/** A worksheet with all the words that stand around its form. */
export function worksheetOf(id: string, language: Language): Worksheet {
	const key = withLocale(id, language);
	const known = worksheets.get(key) ?? makeWorksheet(id, language);
	worksheets.set(key, known);
	return known;
}

function makeWorksheet(id: string, language: Language): Worksheet {
	const t = wordsOf(language);
	const { title, summary } = cardOf(`worksheets/${id}`, language);
	const sheet = sheetOf(id, language, t);
	return {
		id,
		title,
		summary,
		language: languageRead(forms.get(id)!.intro, language),
		facts: factsOf(methodology, 'worksheets', id, language, t),
		sheet,
		site: wordsOf(language)('edition.site'),
		address: addressOf(id, language),
		words: {
			...sheetWords(sheet, language, t),
			licence: creditOfPage({ id: `worksheets/${id}`, title }, language),
		},
	};
}

function addressOf(id: string, language: Language): string {
	return new URL(hrefOf(`worksheets/${id}`, language), siteConfig.url).href;
}
