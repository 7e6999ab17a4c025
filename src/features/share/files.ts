import type { Root } from 'mdast';
import { untranslated } from '../../method/schemas/follows.ts';
import type { Language } from '../../language/locales.ts';
import { licence } from '../../method/schemas/case.ts';
import { creditName } from '../../method/schemas/credits.ts';
import { factsOf } from './facts.ts';
import type { Draft } from './draft.ts';
import { blocksOf, clean, cleanLine, linkOf, listOf, markdownOf } from './text.ts';
import { fileOfPage } from '../../language/files.ts';
import { methodLanguage } from '../../language/active.ts';

/** What a new case has to fit in with. */
interface Surroundings {
	language: Language;
	/** Names of the cases that exist. */
	taken: readonly string[];
	/** The place of the new case in the order of the cases. */
	order: number;
	/** The headings of a case in that language. */
	headings: readonly string[];
	/** What stands above the list of sources. */
	sourcesTitle: string;
}

/** A file of the site that is still to be added. */
export interface SharedFile {
	file: string;
	text: string;
}

/**
 * The files of a case: one for a story in Dutch, two for one in another language, because facts stand in the
 * Dutch page. What people typed is text and nothing else, so the files always pass the check of the
 * content when {@link problemsOf} finds nothing in the draft.
 */
export function filesOf(draft: Draft, surroundings: Surroundings, author = ''): SharedFile[] {
	const { language, headings, sourcesTitle } = surroundings;
	const text = prose(draft, headings, sourcesTitle);
	const name = nameOf(draft, surroundings.taken);
	const facts = [
		'case:',
		...yaml({ ...factsOf(draft, surroundings.order), shared: sharedOf(draft) }),
	];
	const dutch = fileOfPage(`cases/${name}`, methodLanguage);
	const by = authorLines(author);
	if (language === methodLanguage)
		return [{ file: dutch, text: page(draft, [...by, ...facts]) + text }];
	return [
		{ file: fileOfPage(`cases/${name}`, language), text: page(draft, by) + text },
		{ file: dutch, text: page(draft, [...facts, `follows: ${untranslated}`]) },
	];
}

/** A name for the address: that of the organisation, because it is the same in every language. */
function nameOf({ organisation, title }: Draft, taken: readonly string[]): string {
	const [wanted = 'case'] = [organisation, title].map(addressable).filter(Boolean);
	for (let number = 1; ; number++) {
		const name = number === 1 ? wanted : `${wanted}-${number}`;
		if (!taken.includes(name)) return name;
	}
}

function addressable(text: string): string {
	return cleanLine(text)
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 50)
		.replace(/^-+|-+$/g, '');
}

/** What whoever sends a story has said of the people in it and of its licence. */
function sharedOf({ consent }: Draft) {
	return { consent, anonymised: true, licence };
}

function page(draft: Draft, facts: string[]): string {
	return [
		'---',
		'# Sent with the form on the site.',
		`title: ${JSON.stringify(cleanLine(draft.title))}`,
		`description: ${JSON.stringify(cleanLine(draft.description))}`,
		...facts,
		'---',
		'',
	].join('\n');
}

/** Who wrote it, if someone wants to be named; else how to do that later. */
function authorLines(author: string): string[] {
	const name = cleanLine(author.replace(/[@/\\<>{}[\]|:]/g, ' '));
	if (creditName.safeParse(name).success) return [`authors: ${JSON.stringify([name])}`];
	return [
		'# To be named on the page, take away the # and write your name.',
		'# authors: [Your name]',
	];
}

/** Facts as YAML. JSON is YAML, so only the first level needs lines of its own. */
function yaml(facts: object): string[] {
	return Object.entries(facts)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
}

function prose(
	{ sections, sources }: Draft,
	headings: readonly string[],
	sourcesTitle: string,
): string {
	const blocks = headings.flatMap((title, index): Root['children'] => [
		{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
		...blocksOf(sections[index] ?? ''),
	]);
	const links = sourceLines(sources).map(({ label, typed }) => linkOf(typed, label));
	const found = links.filter((link) => link !== undefined);
	if (found.length > 0) {
		blocks.push(
			{ type: 'heading', depth: 3, children: [{ type: 'text', value: sourcesTitle }] },
			listOf(found.map((link) => [link])),
		);
	}
	return `\n${markdownOf(blocks)}`;
}

/** The sources that someone typed: an address per line, and before it a title, if there is one. */
export function sourceLines(sources: string): { label?: string; typed: string }[] {
	return clean(sources)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.map((line) => {
			const typed = /\S+$/.exec(line)![0];
			const label = line.slice(0, -typed.length).replace(/[\s:–-]+$/, '');
			return /\p{L}/u.test(label) ? { label, typed } : { typed };
		});
}
