import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { colours } from '../../language/active.ts';
import { withLocale, type Language } from '../../language/locales.ts';
import { uiKey, wordsOf, type Translate } from '../../language/words.ts';
import { createGraph, nodesOf, type Graph, type NodeId } from '../../method/graph.ts';
import { pageKinds, type PageKind } from '../../method/schemas/kind-names.ts';
import { kinds } from '../../method/schemas/kinds.ts';
import type { Sheet } from '../../method/worksheets/resolve.ts';
import { classesOf } from '../../site/screen-only.ts';
import { find, findAll } from '../../site/tree.ts';
import { blankForm } from './form.ts';
import type { Fact, Handbook, Part, Reference, Section } from './handbook.ts';
import { leadAway } from './lead-away.ts';
import { relationsOf, type MethodFile } from './relations.ts';
import { partsIn } from './sections.ts';
import { tidy } from './tidy.ts';

/** The page of the site on which everything stands, and the method as data. */
const files = { whole: 'all/index.html', method: 'data/v1/method.json' };

/** What the book takes from a worksheet as the site serves it. */
interface Worksheet {
	sheet: Sheet;
}

/** Pages about the site itself, or for who writes it: a book has no use for them. */
const left = new Set([
	'about-contribute',
	'about-contribute-with-git',
	'about-style-guide',
	'guide-accessibility',
	'guide-how-to-read-this-site',
	'guide-privacy',
]);

/** The colour of a part that is no kind of item: the accent of the site. */
const plain = colours.accent.light;

/**
 * Reads the handbook from a built site.
 *
 * “Everything on one page” already is the whole method in order: compiled, with the components of
 * authors drawn, every id its own, every link led to where its target stands on that page, and each
 * work once. So the book reads that page, and the relations from the data of the site, instead of
 * being a second reader of content.
 *
 * @param dateOf The day of a version.
 * @throws When the site was not built, or its page has no sections any more.
 */
export function readHandbook(
	site: string,
	language: Language,
	dateOf: (version: string) => string,
): Handbook {
	const page = path.join(site, withLocale(files.whole, language));
	const method = JSON.parse(readFileSync(path.join(site, files.method), 'utf8')) as MethodFile;
	const html = readFileSync(page, 'utf8');
	return handbookOf(html, method, language, dateOf(method.version), (worksheet) => {
		const file = path.join(site, withLocale(`worksheets/${worksheet}.json`, language));
		return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Worksheet) : undefined;
	});
}

/** The handbook from the HTML of that page. */
export function handbookOf(
	html: string,
	method: MethodFile,
	language: Language,
	date: string,
	worksheetOf: (id: string) => Worksheet | undefined = () => undefined,
): Handbook {
	const tree = fromHtml(html);
	const t = wordsOf(language);
	const canonical = find(
		tree,
		({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical',
	);
	const main = find(tree, (element) => classesOf(element).includes('sl-markdown-content'));
	if (!canonical || !main) throw new Error('The page with everything has no text.');
	const address = new URL('..', String(canonical.properties['href'])).href;
	tidy(main, address);

	const joined = partsIn(main, language);
	const sections = joined.flatMap((part) => part.sections);
	const titles = new Map(sections.map(({ id, title }) => [id, title]));
	const graph = createGraph(method.items as never[], method.relations as never[]);
	const whole = (section: Section): Section => ({
		...section,
		facts: [...section.facts, onSite(section, t)],
		body: [...section.body, ...formOf(section.id, worksheetOf, t)],
		relations: relationsOf(graph, nodeIdOf(section.id), t).flatMap(({ label, ids }) => {
			const items = ids.flatMap((id) => itemIn(titles, id));
			return items.length === 0 ? [] : [{ label, items }];
		}),
	});
	const parts = joined
		.map((part) => ({ ...part, sections: part.sections.filter(({ id }) => !left.has(id)) }))
		.filter((part) => part.sections.length > 0)
		.map(({ id, title, sections }): Part => {
			const own = id || sections[0]!.id;
			return { id: own, title, colour: colourOf(own), sections: sections.map(whole) };
		});
	if (parts.length === 0) throw new Error('The page with everything has no sections.');
	leadAway(parts, new Map(sections.map(({ id, address }) => [id, address])));
	return {
		language,
		address,
		version: method.version,
		date,
		parts,
		references: referencesIn(main),
		index: indexOf(graph, titles, language),
	};
}

function colourOf(part: string): string {
	return pageKinds.includes(part as PageKind) ? kinds[part as PageKind].colour.light : plain;
}

/** The works that are cited. */
function referencesIn(main: Element): Reference[] {
	return findAll(main, ({ properties }) => /^ref-/.test(String(properties['id']))).map(
		(element) => ({
			id: String(element.properties['id']),
			text: element.children as ElementContent[],
		}),
	);
}

/** What the index names, in the order of a language. */
function indexOf(
	graph: Graph,
	titles: ReadonlyMap<string, string>,
	language: Language,
): Handbook['index'] {
	const collator = new Intl.Collator(language);
	return (['barriers', 'levers'] as const).map((kind) => ({
		title: wordsOf(language)(uiKey(`kind.${kind}`)),
		items: nodesOf(graph, kind)
			.flatMap(({ id }) => itemIn(titles, id))
			.sort((a, b) => collator.compare(sortable(a.title), sortable(b.title))),
	}));
}

/** An item of the method as the book has it: one, or none when the book leaves it out. */
function itemIn(titles: ReadonlyMap<string, string>, node: NodeId) {
	const id = bookId(node);
	const title = titles.get(id);
	return title === undefined ? [] : [{ id, title }];
}

/** The id in the book of an item: `levers-allies` for `levers/allies`. */
function bookId(id: string): string {
	return id.replaceAll('/', '-');
}

function nodeIdOf(id: string): NodeId {
	return id.replace('-', '/') as NodeId;
}

/** The blank sheet of a worksheet. */
function formOf(
	id: string,
	worksheetOf: (id: string) => Worksheet | undefined,
	t: Translate,
): ElementContent[] {
	const [kind, name] = nodeIdOf(id).split('/');
	const worksheet = kind === 'worksheets' && name ? worksheetOf(name) : undefined;
	return worksheet ? blankForm(worksheet.sheet, t) : [];
}

/** Where the section is to be found on the site: there a worksheet can be filled in. */
function onSite({ address }: Section, t: Translate): Fact {
	return {
		label: t('handbook.online'),
		value: address.replace(/^https?:\/\/|\/$/g, ''),
		href: address,
	};
}

/** A title as an index puts it in order: without the quotation mark in front. */
function sortable(title: string): string {
	return title.replace(/^[‘“'"]+/, '');
}
