import type { Blockquote, Node, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readFollows, untranslated } from '../method/schemas/follows.ts';
import type { Words } from '../prose/revision/meaning.ts';
import { revisionOf } from '../prose/revision/revision.ts';
import { sectionsOf } from '../prose/revision/sections.ts';
import { bridge, knownLanguages, methodLanguage } from '../language/active.ts';
import { fileOfPage, pathOf } from '../language/files.ts';
import { aPageIn } from '../language/known/known.ts';
import { placeholder } from './placeholder.ts';
import type { Problem } from './problem.ts';
import type { Page } from './page.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';

/** How the languages of every page stand to each other. */
interface Freshness {
	problems: Problem[];
	/** Translations of a page that has changed since: worth knowing, not wrong. */
	outdated: string[];
	/** Dutch pages whose text exists only in another language. */
	untranslated: string[];
}

/** Holds every translation against the page that it follows. */
export function checkFreshness({
	pages,
	pageIds,
	page: read,
	sessions,
	texts,
	rules,
}: Project): Freshness {
	const byId = new Map(pages.map((page) => [page.id, page]));
	// One page may be judged alone; what it follows is read all the same.
	const pageAt = (id: string) => byId.get(id) ?? (pageIds.has(id) ? read(id) : undefined);
	const problems = [
		...pages.flatMap(findPlaceholders),
		...[...sessions, ...texts, ...rules].flatMap(findUnwritten),
	];
	const outdated: string[] = [];
	for (const page of pages) {
		const ids = knownLanguages
			.filter((one) => one !== page.language)
			.map((one) => pathOf(page.name, one));
		// A page that could not be read has a problem of its own already.
		if (ids.some((id) => pageIds.has(id) && !pageAt(id))) continue;
		const others = ids.flatMap((id) => pageAt(id) ?? []);
		problems.push(...judge(page, others));
		const original = originalAmong(others);
		if (!original || followsOf(page) === undefined || isUntranslated(page)) continue;
		problems.push(...others.flatMap((other) => findLeftovers(page, other)));
		if (!isFresh(page, original)) outdated.push(page.file);
	}
	return { problems, outdated, untranslated: pages.filter(isUntranslated).map(({ file }) => file) };
}

/** What a page says it follows, if it says so. */
export function followsOf({ frontmatter }: Page): string | undefined {
	const { follows } = factsIn(frontmatter);
	return typeof follows === 'string' ? follows : undefined;
}

/** The revision of a page as it is now. */
function revisionOfPage({ frontmatter, tree }: Page): string {
	return revisionOf(factsIn(frontmatter) as Words, tree);
}

/** What a translation of a page as it is now writes behind `follows:`. */
export function recordOf(page: Page): string {
	const { frontmatter, tree } = page;
	const sections = sectionsOf(factsIn(frontmatter) as Words, tree);
	return [revisionOfPage(page), ...sections.map(({ mark }) => mark)].join(' ');
}

/** Whether a translation follows its original as it is now. */
export function isFresh(translation: Page, original: Page): boolean {
	return readFollows(followsOf(translation) ?? '').revision === revisionOfPage(original);
}

/** Whether a page holds only facts, because its text exists only in another language. */
export function isUntranslated(page: Page): boolean {
	return followsOf(page) === untranslated;
}

/** The page that was written first, among the same page in other languages. */
function originalAmong(others: readonly Page[]): Page | undefined {
	return others.find((page) => followsOf(page) === undefined);
}

function judge(page: Page, others: readonly Page[]): Problem[] {
	const { file, language, name, frontmatter } = page;
	const where = { file, ...frontmatter.atKey([], 'follows') };
	const original = originalAmong(others);
	const isFirst = language === methodLanguage;
	if (followsOf(page) === undefined) {
		// Without a word about it, the first in the order of the table was written first.
		const isLater =
			original && knownLanguages.indexOf(language) > knownLanguages.indexOf(original.language);
		if (!isLater) return [];
		return [
			{
				file,
				line: 1,
				message: 'This translation does not say which text it follows.',
				hint: `Add “follows: ${revisionOfPage(original)}” above the second “---”, or run “npm run translate -- ${page.id} --done”.`,
			},
		];
	}
	if (others.length === 0 && !isFirst) return []; // The check of the languages says so.
	if (others.length === 0) {
		return [
			{
				...where,
				message: `This page follows an English one that does not exist.`,
				hint: `Take “follows:” out, or write the English page at ${fileOfPage(name || 'index', bridge)}.`,
			},
		];
	}
	if (!isFirst && !original) {
		return [
			{
				...where,
				message: 'Every language of this page says that it follows another.',
				hint: 'Keep “follows:” in the translation, and take it out of the page that was written first.',
			},
		];
	}
	if (!isUntranslated(page)) return [];
	if (!isFirst) {
		return [
			{
				...where,
				message: `${aPageIn(language).replace('a', 'A')} cannot be “follows: ${untranslated}”: it holds no facts.`,
				hint: 'Delete the page. Until it is translated, its readers get another language with a note.',
			},
		];
	}
	const [text] = page.tree.children;
	if (!text || !original) return [];
	return [
		{
			file,
			...startOf(text),
			message: `This page is “follows: ${untranslated}”, but it has a text.`,
			hint: `Is it translated? Then write “follows: ${revisionOfPage(original)}”. If not, take the text out: readers get the English one with a note.`,
		},
	];
}

/** Text of another language that stands in the translation still, quoted as `npm run translate` leaves it. */
function findLeftovers({ file, tree }: Page, twin: Page): Problem[] {
	const original = new Set<string>();
	const quoted = new Set<string>();
	visit(twin.tree, (node) => void (node.type === 'root' || original.add(textOf(node))));
	visit(twin.tree, 'blockquote', (node) => void quoted.add(textOf(node)));
	const problems: Problem[] = [];
	visit(tree, 'blockquote', (node: Blockquote) => {
		if (quoted.has(textOf(node))) return;
		if (!node.children.every((child) => original.has(textOf(child)))) return;
		problems.push({
			file,
			...startOf(node),
			message: 'The text of the original still stands here.',
			hint: 'Write the translation below it, and delete the lines that start with “>”.',
		});
	});
	return problems;
}

/** Places where `npm run new` left room for text that nobody wrote. */
function findPlaceholders({ file, tree, kind }: Page): Problem[] {
	const problems: Problem[] = [];
	visit(tree, 'paragraph', (node: Paragraph) => {
		if (toString(node).trim() !== placeholder) return;
		problems.push({
			file,
			...startOf(node),
			message: 'This section still has to be written.',
			hint: `Replace “${placeholder}” by the text${kind ? `; another page in content/docs/${kind}/ shows how` : ''}.`,
		});
	});
	return problems;
}

/** The same places in data. */
function findUnwritten({ file, source }: DataFile): Problem[] {
	const problems: Problem[] = [];
	const walk = (value: unknown, keys: readonly PropertyKey[]): void => {
		if (value === placeholder) {
			problems.push({
				file,
				...source.at(keys),
				message: 'This text still has to be written.',
				hint: `Replace “${placeholder}” by the text, in every language.`,
			});
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, one] of Object.entries(value))
				walk(one, [...keys, Array.isArray(value) ? Number(key) : key]);
		}
	};
	walk(source.data, []);
	return problems;
}

/** Without what the scaffold changes in a text it quotes: the language of its links is no text. */
function textOf(node: Node): string {
	return toString(node).replace(/\s+/g, ' ').trim();
}

function startOf(node: Node): Pick<Problem, 'line' | 'column'> {
	return { line: node.position?.start.line, column: node.position?.start.column };
}
