import { siteConfig } from '../../site.config.ts';
import type { Card } from '../features/cards/card.ts';
import { makeCard } from '../features/cards/make.ts';
import { rooms, tooLong, type Room } from '../features/cards/paper/rooms.ts';
import { headingOf, readCard, type CardTexts } from '../features/cards/read.ts';
import { languageOfPath, pathOf } from '../language/files.ts';
import { type Language } from '../language/locales.ts';
import { authorsIn } from '../method/attributed.ts';
import type { NodeId } from '../method/graph.ts';
import { choicesOf } from '../method/facts.ts';
import { kinds } from '../method/schemas/kinds.ts';
import type { Sign } from '../method/signs/sign.ts';
import { isSigned, type SignedKind } from '../method/signs/kinds.ts';
import { signOf } from '../method/signs/signs.ts';
import { readFonts } from '../site/paper/fonts.ts';
import { createMetrics, type Metrics } from '../site/paper/metrics.ts';
import { isUntranslated } from './freshness.ts';
import type { Problem } from './problem.ts';
import type { Page } from './page.ts';
import type { Project } from './project.ts';
import { factsIn } from './yaml.ts';
import { methodLanguage } from '../language/active.ts';

let metrics: Metrics | undefined;

/** Items without a sign, and texts that are too long for the card of their page. */
export function checkCards(project: Project): Problem[] {
	return project.pages.flatMap((page) => {
		const { kind, language } = page;
		if (!kind || !isSigned(kind)) return [];
		return [
			...(language === methodLanguage ? checkSign(page, kind) : []),
			...(isUntranslated(page) ? [] : checkLengths(project, page, kind)),
		];
	});
}

function checkSign({ file, name, frontmatter }: Page, kind: SignedKind): Problem[] {
	if (signOf(name as NodeId)) return [];
	const { block } = kinds[kind];
	const own = name.slice(name.indexOf('/') + 1);
	return [
		{
			file,
			...frontmatter.atKey([], block),
			message: `This ${block} has no sign.`,
			hint: `Draw one under “${own}” in src/method/signs/${kind}.ts, or ask for it in your pull request.`,
		},
	];
}

function checkLengths(project: Project, page: Page, kind: SignedKind): Problem[] {
	const { language, frontmatter } = page;
	const card = cardOfPage(project, page, kind);
	if (!card) return [];
	metrics ??= createMetrics(readFonts());
	return tooLong(card, metrics).map(({ room, over }) => ({
		file: page.file,
		...placeOf(room, readCard(page.tree, kind, language), page),
		...saidOf(room, Math.ceil(over), kind, language),
	}));

	function placeOf(where: Room, { todo, questions }: CardTexts, { headings }: Page) {
		if (where === 'front') return frontmatter.atKey([], 'description');
		const [first] = where === 'todo' ? [...todo.intro, ...todo.steps] : questions;
		const title = headingOf(kind, where, language);
		const { line, column } = first ?? headings.find(({ text }) => text === title) ?? {};
		return { line, column };
	}
}

function saidOf(
	room: (typeof rooms)[number],
	over: number,
	kind: SignedKind,
	language: Language,
): Pick<Problem, 'message' | 'hint'> {
	const lines = Math.ceil(over / 8);
	const missing = lines === 1 ? 'a line' : `${lines} lines`;
	if (room === 'front')
		return {
			message: `Title, summary and sentence are ${missing} too long for the front of the card.`,
			hint: 'Make the summary shorter: it stands in lists as well.',
		};
	return {
		message: `“${headingOf(kind, room, language)}” is ${missing} too long for the back of the card.`,
		hint:
			room === 'todo'
				? 'The card takes the first paragraph and what each step says first, in bold: make these shorter.'
				: 'The card takes the first two questions, and the titles that belong to it: make the questions shorter.',
	};
}

/** What takes no room from the text: any will do where only lengths count. */
const unseen = { sign: { path: '', says: { nl: '', en: '' } }, code: { path: '', side: 1 } };

/** The card of a page; nothing where the page does not say what it should. */
export function cardOfPage(
	project: Project,
	{ name, language, tree, frontmatter }: Page,
	kind: SignedKind,
	sign: Sign = unseen.sign,
): Card | undefined {
	const { title, description: summary, statement } = factsIn(frontmatter);
	const part = partOf(project, name, kind);
	if (typeof title !== 'string' || typeof summary !== 'string' || !part) return undefined;
	return makeCard(
		{
			title,
			summary,
			statement: typeof statement === 'string' ? statement : undefined,
			id: name as NodeId,
			kind,
			part,
			written: language,
			// On a line that shrinks until it fits.
			authors: authorsIn([], language),
			texts: readCard(tree, kind, language),
			related: relatedTo(project, name, kind, language),
			sign,
			code: unseen.code,
			// It stands on a line of its own.
			address: `${siteConfig.url}/${pathOf(name, language)}/`,
		},
		language,
	);
}

/** The division of an item, as its Dutch page says. */
function partOf(project: Project, name: string, kind: SignedKind): string | undefined {
	const { division } = kinds[kind];
	const part = factsOf(project, name, kind)[division];
	const { values } = choicesOf(kind).find(({ key }) => key === division)!;
	return values.find((value) => value === part);
}

/** The titles of what a lever lifts, or of what lifts a barrier. */
function relatedTo(project: Project, name: string, kind: SignedKind, language: Language): string[] {
	const ids = [...project.pageIds].filter((id) => languageOfPath(id) === methodLanguage).sort();
	const found =
		kind === 'levers'
			? liftedBy(project, name)
			: ids.filter((id) => id.startsWith('levers/') && liftedBy(project, id).includes(name));
	return found.map((id) => titleOf(project, id, language) ?? id);
}

function liftedBy(project: Project, lever: string): string[] {
	const { lifts } = factsOf(project, lever, 'levers');
	return Array.isArray(lifts) ? lifts.map((barrier) => `barriers/${String(barrier)}`) : [];
}

function factsOf(project: Project, name: string, kind: SignedKind): Record<string, unknown> {
	const page = project.page(name);
	const facts = page && factsIn(page.frontmatter)[kinds[kind].block];
	return typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {};
}

function titleOf(project: Project, id: string, language: Language): string | undefined {
	const page = project.page(pathOf(id, language)) ?? project.page(id);
	const title = page && factsIn(page.frontmatter)['title'];
	return typeof title === 'string' ? title : undefined;
}
