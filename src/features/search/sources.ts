import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Translated } from '../../language/known/known.ts';
import { othersThan, type Language } from '../../language/locales.ts';
import { forEach, inLanguage } from '../../language/translated.ts';
import { textsOf } from '../../language/words.ts';

/** A term of the glossary in one language. */
export interface Term {
	id: string;
	term: string;
	aka: readonly string[];
	/** The term and its other words in other languages: people type those as well. */
	abroad: readonly string[];
}

/** What authors wrote for the search, read from `content/`. The check has judged it before. */
export interface SearchSources {
	/** What people ask when they mean a page, by its id. */
	asked: Record<string, Partial<Record<Language, string[]>>>;
	synonyms: Partial<Record<Language, string[][]>>;
	terms: Record<Language, Term[]>;
	/** Words of the interface. */
	words: Record<Language, Record<string, string>>;
	phasesOf(id: string): string[];
	rolesOf(id: string): string[];
}

interface StepFacts {
	phase: string;
	levers?: string[];
	barriers?: string[];
	worksheets?: string[];
}

/** Reads the sources of the search below the root of the project. */
export function readSources(root: string): SearchSources {
	const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
	const yaml = (file: string): unknown => parse(text(file));
	const list = (pattern: string) =>
		globSync(pattern, { cwd: root })
			.map((file) => file.replaceAll(path.sep, '/'))
			.sort();

	const asked = Object.assign(
		{},
		...list('content/search/*.yaml')
			.filter((file) => !/\/(synonyms|roles)\.yaml$/.test(file))
			.map(yaml),
	) as SearchSources['asked'];
	const glossary = list('content/glossary/[!_]*.yaml').map((file) => ({
		id: path.basename(file, '.yaml'),
		...(yaml(file) as {
			term: Translated<string>;
			aka?: Partial<Record<Language, string[]>>;
		}),
	}));
	const termsIn = (language: Language): Term[] =>
		glossary.map(({ id, term, aka = {} }) => ({
			id,
			term: inLanguage(term, language),
			aka: aka[language] ?? [],
			abroad: othersThan(language).flatMap((other) => [
				inLanguage(term, other),
				...(aka[other] ?? []),
			]),
		}));
	const steps = list('content/docs/steps/[!_]*.mdx').map((file) => ({
		id: `steps/${path.basename(file, '.mdx')}`,
		...(parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text(file))?.[1] ?? '') as { step: StepFacts })
			.step,
	}));
	const roles = yaml('content/search/roles.yaml') as Record<string, string[]>;

	return {
		asked,
		synonyms: yaml('content/search/synonyms.yaml') as SearchSources['synonyms'],
		terms: forEach(termsIn),
		words: forEach(textsOf),
		phasesOf: (id) => [
			...new Set(steps.filter((step) => idsOf(step).includes(id)).map(({ phase }) => phase)),
		],
		rolesOf: (id) =>
			Object.entries(roles)
				.filter(([, places]) => places.some((place) => id === place || id.startsWith(`${place}/`)))
				.map(([role]) => role),
	};
}

/** A step, and all that it names. */
function idsOf({
	id,
	levers = [],
	barriers = [],
	worksheets = [],
}: StepFacts & { id: string }): string[] {
	return [
		id,
		...levers.map((name) => `levers/${name}`),
		...barriers.map((name) => `barriers/${name}`),
		...worksheets.map((name) => `worksheets/${name}`),
	];
}
