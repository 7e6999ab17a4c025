import type { List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Language } from '../../language/locales.ts';
import { findCitations } from '../../method/citations/syntax.ts';
import { headingsOf } from '../../method/headings.ts';
import type { SignedKind } from '../../method/signs/kinds.ts';
import { quotations, sentences, typeset } from '../../site/paper/sentences.ts';

/** A text of a card, and where on its page it stands. */
interface Read {
	text: string;
	/** Lines and columns of the page below its facts, from 1. */
	line: number;
	column: number;
}

/** What a card takes from the text of a page. */
export interface CardTexts {
	/** What there is to do: a text, steps that are numbered, or one after the other. */
	todo: { intro: Read[]; steps: Read[] };
	questions: Read[];
	/** Of a lever: a sentence that somebody can say. */
	saying: Read | undefined;
}

/** The places of the sections that a card takes from, in the row of the kind. */
const sectionsOf = {
	barriers: { todo: 3, questions: 4 },
	levers: { todo: 2, questions: 3 },
} as const satisfies Record<SignedKind, object>;

/** How many questions a card asks: the first ones of its page. */
const questionsAsked = 2;

/** The heading on a card, which is that of the section on the page. */
export function headingOf(kind: SignedKind, part: 'todo' | 'questions', language: Language) {
	return headingsOf(kind, language)[sectionsOf[kind][part]]!;
}

/** Reads what a card takes from the sections of its page. */
export function readCard(tree: Root, kind: SignedKind, language: Language): CardTexts {
	const todo = sectionIn(tree, headingOf(kind, 'todo', language));
	const questions = sectionIn(tree, headingOf(kind, 'questions', language));
	return {
		todo: kind === 'barriers' ? firstStepIn(todo) : { intro: [], steps: stepsIn(todo) },
		questions: questions
			.filter((node): node is List => node.type === 'list')
			.flatMap(({ children }) => children)
			.slice(0, questionsAsked)
			.map((item) => readOf(textOf(item), item)),
		saying: kind === 'levers' ? sayingIn(todo, language) : undefined,
	};
}

/** The first step of a barrier: how it begins, with the steps that follow at once. */
function firstStepIn(section: readonly RootContent[]): CardTexts['todo'] {
	const intro: Paragraph[] = [];
	for (const node of section) {
		if (node.type !== 'paragraph' || (intro.length > 0 && !isOpen(intro.at(-1)!))) break;
		intro.push(node);
	}
	const next = section[intro.length];
	return {
		intro: intro.map((node) => readOf(textOf(node), node)),
		steps: next?.type === 'list' ? stepsIn([next]) : [],
	};
}

/** Whether a paragraph goes on in what comes below it. */
function isOpen(paragraph: Paragraph): boolean {
	return textOf(paragraph).endsWith(':');
}

/** What each step of the numbered lists says first. */
function stepsIn(section: readonly RootContent[]): Read[] {
	return section
		.filter((node): node is List => node.type === 'list' && node.ordered === true)
		.flatMap(({ children }) => children)
		.map((item) => readOf(leadOf(item), item));
}

/** What stands in bold at the start of a step, to the end of that sentence; else its first sentence. */
function leadOf(item: ListItem): string {
	const [first] = item.children;
	const strong = first?.type === 'paragraph' && first.children[0];
	const lead = strong && strong.type === 'strong' ? textOf(strong) : '';
	return /[.?!…]$/.test(lead) ? lead : (sentences(textOf(item))[0] ?? '');
}

/** Words by which somebody speaks of themselves: first alone, then with others. */
const firstPerson: Partial<Record<Language, readonly RegExp[]>> = {
	nl: [/(?<!\p{L})(ik|me|mij|mijn)(?!\p{L})/iu, /(?<!\p{L})(we|wij|ons|onze)(?!\p{L})/iu],
	en: [/(?<!\p{L})(I|me|my|I’m)(?!\p{L})/u, /(?<!\p{L})(we|us|our)(?!\p{L})/iu],
};

/** The shortest and the longest sentence that says something and can be said in one breath. */
const breath = { least: 16, most: 140 };

/** How a sentence begins that says nothing without the one before it. */
const leaning: Partial<Record<Language, RegExp>> = {
	nl: /^(dat|dit|die|deze|daar|daarvoor|dan)(?!\p{L})/iu,
	en: /^(that|this|those|these|then|to do so)(?!\p{L})/iu,
};

/** The first sentence to say in which somebody speaks of themselves; else the first of all. */
function sayingIn(section: readonly RootContent[], language: Language): Read | undefined {
	const said = section
		.flatMap((node): (RootContent | ListItem)[] => (node.type === 'list' ? node.children : [node]))
		.filter(({ type }) => type === 'paragraph' || type === 'listItem')
		.flatMap((node) =>
			quotations(textOf(node))
				.flatMap((text) => sentences(text))
				.map((text) => readOf(text, node)),
		)
		.filter(({ text }) => text.length >= breath.least && text.length <= breath.most)
		.filter(({ text }) => !leaning[language]?.test(text));
	for (const speaks of firstPerson[language] ?? []) {
		const found = said.find(({ text }) => speaks.test(text));
		if (found) return found;
	}
	return said[0];
}

/** What stands below a heading of the page, up to the next. */
function sectionIn({ children }: Root, title: string): RootContent[] {
	const start = children.findIndex(
		(node) => node.type === 'heading' && node.depth === 2 && toString(node) === title,
	);
	if (start === -1) return [];
	const rest = children.slice(start + 1);
	const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 2);
	return end === -1 ? rest : rest.slice(0, end);
}

/** The words of a node, without its citations. */
function textOf(node: Nodes): string {
	const text =
		'children' in node && node.type !== 'paragraph' && node.type !== 'strong'
			? node.children.map((child) => toString(child)).join(' ')
			: toString(node);
	const bare = findCitations(text).reduceRight(
		(left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end),
		text,
	);
	return typeset(bare);
}

function readOf(text: string, { position }: Nodes): Read {
	const { line, column } = position!.start;
	return { text, line, column };
}
