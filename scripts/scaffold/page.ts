import { untranslated } from '../../src/method/schemas/follows.ts';
import { fileOfPage } from '../../src/language/files.ts';
import { type Language } from '../../src/language/locales.ts';
import { headingsOf } from '../../src/method/headings.ts';
import type { PageKind } from '../../src/method/schemas/kind-names.ts';
import { authorPage } from '../../src/method/schemas/page.ts';
import { placeholder } from '../../src/check/placeholder.ts';
import { factsBlock } from './facts.ts';
import { comment, quoted } from './yaml.ts';
import { methodLanguage } from '../../src/language/active.ts';

/** A page that someone wants to write. */
interface Plan {
	kind: PageKind;
	/** Its name within the kind, in the address of every language. */
	id: string;
	title: string;
	/** The language in which it is written first. */
	language: Language;
	/** Its place in the order of the method. */
	order: number;
}

/** A file that does not exist yet. */
export interface NewFile {
	file: string;
	text: string;
}

/**
 * The files of a new page. One for a page in Dutch; two for one that is written in English first,
 * because the facts stand in the Dutch page.
 */
export function newPage(plan: Plan, ids: Readonly<Record<string, Iterable<string>>>): NewFile[] {
	const { kind, id, language, order } = plan;
	const facts = factsBlock(kind, ids, { order });
	const example = [...(ids[kind] ?? [])][0];
	const headings = headingsOf(kind, language).flatMap((title) => [
		'',
		`## ${title}`,
		'',
		placeholder,
	]);
	const first = {
		file: fileOf(`${kind}/${id}`, language),
		text: [
			'---',
			...(example
				? comment(`Look at ${fileOf(`${kind}/${example}`, language)} for the tone.`)
				: []),
			...words(plan),
			...(language === methodLanguage ? facts : []),
			'---',
			...headings,
			'',
		].join('\n'),
	};
	if (language === methodLanguage) return [first];
	const dutch = [
		'---',
		...comment(
			`The facts of ${first.file}. Nothing else stands here until someone translates the text: Dutch readers get the English one with a note. “npm run translate -- ${kind}/${id}” then starts the translation.`,
		),
		...words(plan),
		...facts,
		`follows: ${untranslated}`,
		'---',
		'',
	];
	return [first, { file: fileOf(`${kind}/${id}`, methodLanguage), text: dutch.join('\n') }];
}

/** The file of a page in a language. */
export function fileOf(name: string, language: Language): string {
	return fileOfPage(name, language);
}

/** A name of a file that every computer takes, and an address that someone can read out. */
const longest = 80;

/** Lower-case letters and figures joined by hyphens: what will do as an address. */
export function addressable(title: string): string {
	return title
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-|-$/g, '');
}

/** `name`, or with the first number behind it that makes it free. */
export function freeName(name: string, taken: Iterable<string>): string {
	const all = new Set(taken);
	for (let number = 1; ; number++) {
		const candidate = number === 1 ? name : `${name}-${number}`;
		if (!all.has(candidate)) return candidate;
	}
}

function words({ kind, title }: Plan): string[] {
	const { shape } = authorPage;
	const about = (key: 'title' | 'description' | 'statement' | 'authors') =>
		comment(shape[key].description ?? key);
	return [
		...about('title'),
		`title: ${quoted(title)}`,
		...about('description'),
		'description:',
		...(kind === 'barriers' ? [...about('statement'), 'statement:'] : []),
		...about('authors'),
		'# authors: [Your name]',
	];
}
