import pkg from '../../../package.json' with { type: 'json' };
import { siteConfig } from '../../../site.config.ts';
import { fileHref, hrefOf } from '../../language/href.ts';
import { isHiddenAt } from '../../language/edition/hidden.ts';
import { languages, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { attributionOf } from '../../method/attribution.ts';
import { attributionWords, authorsIn } from '../../method/attributed.ts';
import { works } from '../../method/bibliography.ts';
import { licence } from '../../method/edition.ts';
import { terms } from '../../method/glossary.ts';
import { methodology, texts } from '../../method/methodology.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';
import { toCsv } from '../../ui/csv.ts';
import { everyPageIn } from '../every-page.ts';
import { itemsOf, relationsOf } from './items.ts';
import {
	jsonSchemaOf,
	schemas,
	type GlossaryFile,
	type Item,
	type KindFile,
	type MethodFile,
} from './schemas.ts';
import { plain } from './plain.ts';
import { tbxOf } from './tbx.ts';
import { twinOf } from './twins.ts';
import { common } from '../../language/translated.ts';
import { isWhole } from '../../language/known/known.ts';

/** The folder of the first version; what programs rely on does not change in it. */
export const folder = 'data/v1';

/** A file for programs. */
interface DataFile {
	/** Below `data/v1/`. */
	name: string;
	type: string;
	body: () => string;
}

const url = (file: string) => new URL(fileHref(file), siteConfig.url).href;
const schemaUrl = (name: keyof typeof schemas) => url(`${folder}/schema/${name}.json`);
const attribution = (language: Language) =>
	attributionOf(
		{
			title: wordsOf(language)('edition.name'),
			authors: authorsIn([], language),
			url: new URL(hrefOf('', language), siteConfig.url).href,
		},
		attributionWords(language),
	).text;

const headOf = (name: keyof typeof schemas) => ({
	$schema: schemaUrl(name),
	version: pkg.version,
	licence: licence.url,
	attribution: attribution(common),
});

const updated = new Map(
	languages.flatMap((language) =>
		everyPageIn(language).map((page) => [`${language}:${page.id}`, page.updated] as const),
	),
);

const items: readonly Item[] = itemsOf(methodology, {
	pageUrl: (id, language) => new URL(hrefOf(id, language), siteConfig.url).href,
	markdownUrl: (id, language) => url(twinOf(id, language)),
	updated: (id, language) => updated.get(`${language}:${id}`),
});

/** A term in the languages in which it is written; readers get one of these in the others. */
function writtenOf<T extends Record<'term' | 'definition' | 'aka', Record<Language, unknown>>>({
	term,
	definition,
	aka,
}: T) {
	const isOwn = (language: Language) =>
		isWhole(language) ||
		term[language] !== term[common] ||
		definition[language] !== definition[common];
	const own = <V>(all: Record<Language, V>) =>
		Object.fromEntries(languages.filter(isOwn).map((language) => [language, all[language]]));
	return { term: own(term), definition: own(definition), aka: own(aka) } as {
		[K in 'term' | 'definition' | 'aka']: T[K];
	};
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, '\t')}\n`;

const glossary: GlossaryFile = {
	...headOf('glossary'),
	terms: [...terms]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, { term, definition, aka, see, sources }]) => ({
			id,
			...writtenOf({ term, definition, aka }),
			see: see.map((one) => one.id),
			sources: sources.map((one) => one.id),
		})),
};

/** Every file for programs that there can be. */
const everyFile: readonly DataFile[] = [
	{
		name: 'method.json',
		type: 'application/json',
		body: () =>
			json({
				...headOf('method'),
				languages: [...languages],
				items: [...items],
				relations: relationsOf(methodology),
			} satisfies MethodFile),
	},
	...pageKinds.map((kind) => ({
		name: `${kind}.json`,
		type: 'application/json',
		body: () =>
			json({
				...headOf('kind'),
				kind,
				items: items.filter((item) => item.kind === kind),
			} satisfies KindFile),
	})),
	{
		name: 'sessions.json',
		type: 'application/json',
		body: () =>
			json({ ...headOf('sessions'), sessions: entriesOf('sessions', methodology.sessions) }),
	},
	{
		name: 'texts.json',
		type: 'application/json',
		body: () => json({ ...headOf('texts'), texts: entriesOf('texts', texts) }),
	},
	{ name: 'glossary.json', type: 'application/json', body: () => json(glossary) },
	{ name: 'relations.csv', type: 'text/csv', body: relationsCsv },
	{ name: 'glossary.csv', type: 'text/csv', body: glossaryCsv },
	{
		name: 'glossary.tbx',
		type: 'application/x-tbx',
		body: () => tbxOf(glossary, wordsOf(common)('edition.name'), attribution(common)),
	},
	{
		name: 'bibliography.json',
		type: 'application/vnd.citationstyles.csl+json',
		body: () => json([...works.values()]),
	},
	...(Object.keys(schemas) as (keyof typeof schemas)[]).map((name) => ({
		name: `schema/${name}.json`,
		type: 'application/schema+json',
		body: () => json(jsonSchemaOf(name, schemaUrl(name))),
	})),
];

/** The files for programs of this edition, in the order in which the page about them names them. */
export const dataFiles = everyFile.filter(({ name }) => !isHiddenAt(name));

/** A column for each language. */
const columns = (name: string) => languages.map((language) => `${name}_${language}`);

/** Entries that are data themselves, each with its id and its addresses. */
function entriesOf(folder: string, entries: ReadonlyMap<string, object>): object[] {
	return [...entries].map(([name, entry]) => ({
		id: `${folder}/${name}`,
		address: Object.fromEntries(
			languages.map((language) => [
				language,
				new URL(hrefOf(`${folder}/${name}`, language), siteConfig.url).href,
			]),
		),
		...(plain(entry) as object),
	}));
}

function relationsCsv(): string {
	const byId = new Map(items.map((item) => [item.id, item]));
	const titles = (id: string) => languages.map((language) => byId.get(id)?.title[language] ?? '');
	return toCsv(
		[
			['from', 'relation', 'to', ...columns('from'), ...columns('to')],
			...relationsOf(methodology).map(({ from, relation, to }) => [
				from,
				relation,
				to,
				...titles(from),
				...titles(to),
			]),
		],
		',',
	);
}

function glossaryCsv(): string {
	const several = (words: readonly string[]) => words.join(' | ');
	return toCsv(
		[
			['id', ...columns('term'), ...columns('definition'), ...columns('also')],
			...glossary.terms.map(({ id, term, definition, aka }) => [
				id,
				...languages.map((language) => term[language] ?? ''),
				...languages.map((language) => definition[language] ?? ''),
				...languages.map((language) => several(aka[language] ?? [])),
			]),
		],
		',',
	);
}
