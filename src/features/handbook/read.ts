import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { withLocale, type Language } from '../../language/locales.ts';
import { uiKey, wordsOf, type Translate } from '../../language/words.ts';
import { createGraph, nodesOf, type NodeId } from '../../method/graph.ts';
import { pageKinds, type PageKind } from '../../method/schemas/kind-names.ts';
import { kinds } from '../../method/schemas/kinds.ts';
import type { Sheet } from '../../method/worksheets/resolve.ts';
import { classesOf, isForScreenOnly } from '../../site/screen-only.ts';
import { blankForm } from './form.ts';
import type { Fact, Handbook, Part, Reference, Section } from './handbook.ts';
import { relationsOf, type MethodFile } from './relations.ts';
import { find, findAll, textOf, withoutBreaks } from '../../site/tree.ts';
import { colours } from '../../language/active.ts';

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

	const graph = createGraph(method.items as never[], method.relations as never[]);
	const titles = new Map<string, string>();
	const parts: { id: string; title: string; sections: Section[] }[] = [];
	for (const element of elementsIn(main)) {
		const classes = classesOf(element);
		if (classes.includes('joined-part')) {
			parts.push({
				id: String(element.properties['id'] ?? ''),
				title: textOf(element),
				sections: [],
			});
		} else if (classes.includes('joined-page')) {
			const section = sectionOf(element, language);
			titles.set(section.id, section.title);
			parts.at(-1)?.sections.push(section);
		} else if (classes.includes('joined-alone')) {
			const section = parts.at(-1)?.sections.at(-1);
			const link = find(element, ({ tagName }) => tagName === 'a');
			if (section && link) section.address = String(link.properties['href']);
		}
	}
	const addresses = new Map(
		parts.flatMap(({ sections }) => sections.map((one) => [one.id, one.address] as const)),
	);
	const references = findAll(main, ({ properties }) => /^ref-/.test(String(properties['id']))).map(
		(element): Reference => ({
			id: String(element.properties['id']),
			text: element.children as ElementContent[],
		}),
	);
	const kept = parts
		.map(({ sections, ...part }) => ({
			...part,
			sections: sections.filter(({ id }) => !left.has(id)),
		}))
		.filter(({ sections }) => sections.length > 0)
		.map(({ id, title, sections }): Part => {
			// A part of one page has the id of that page only.
			const own = id || sections[0]!.id;
			return {
				id: own,
				title,
				colour: pageKinds.includes(own as PageKind) ? kinds[own as PageKind].colour.light : plain,
				sections: sections.map((section) => ({
					...section,
					facts: [...section.facts, onSite(section, t)],
					body: [...section.body, ...formOf(section.id, worksheetOf, t)],
					relations: relationsOf(graph, nodeIdOf(section.id), t).flatMap(({ label, ids }) => {
						const items = ids.map(bookId).flatMap((to) => {
							const title = titles.get(to);
							return title === undefined ? [] : [{ id: to, title }];
						});
						return items.length === 0 ? [] : [{ label, items }];
					}),
				})),
			};
		});
	if (kept.length === 0) throw new Error('The page with everything has no sections.');
	leadAway(kept, addresses);
	const collator = new Intl.Collator(language);
	return {
		language,
		address,
		version: method.version,
		date,
		parts: kept,
		references,
		index: (['barriers', 'levers'] as const).map((kind) => ({
			title: t(uiKey(`kind.${kind}`)),
			items: nodesOf(graph, kind)
				.map(({ id }) => ({ id: bookId(id), title: titles.get(bookId(id)) ?? '' }))
				.filter(({ title }) => title !== '')
				.sort((a, b) => collator.compare(sortable(a.title), sortable(b.title))),
		})),
	};
}

/** The id in the book of an item: `levers-allies` for `levers/allies`. */
export function bookId(id: string): string {
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

/** The parts of the page in order: headings, sections, links to sections. */
function elementsIn(main: Element): Element[] {
	return findAll(main, (element) =>
		classesOf(element).some((name) =>
			['joined-part', 'joined-page', 'joined-alone'].includes(name),
		),
	);
}

function sectionOf(element: Element, language: Language): Section {
	const [heading, summary, ...rest] = element.children.filter(
		(node) => node.type === 'element',
	) as Element[];
	const facts = rest[0]?.tagName === 'dl' && !rest[0].properties['id'] ? rest[0] : undefined;
	const isFacts = facts !== undefined && !classesOf(facts).includes('glossary');
	return {
		id: String(heading?.properties['id']),
		title: heading ? textOf(heading) : '',
		language: (element.properties['lang'] as Language | undefined) ?? language,
		address: '',
		summary: summary ? textOf(summary) : '',
		facts: isFacts
			? findAll(facts, ({ tagName }) => tagName === 'div').map((pair) => ({
					label: textOf(find(pair, ({ tagName }) => tagName === 'dt')!),
					value: textOf(find(pair, ({ tagName }) => tagName === 'dd')!),
				}))
			: [],
		body: isFacts ? rest.slice(1) : rest,
		relations: [],
	};
}

/** Takes out what is no text, and makes every link lead somewhere from outside the site too. */
function tidy(main: Element, address: string): void {
	visit(main, 'element', (node, index, parent) => {
		const { properties } = node;
		const isPicture = node.tagName === 'svg' && properties['role'] === 'img';
		const isKept = isPicture || classesOf(node).includes('joined-alone');
		if (parent && index !== undefined && !isKept) {
			if (isForScreenOnly(node) || properties['dataPrint'] === 'no') {
				parent.children.splice(index, 1);
				return [SKIP, index];
			}
		}
		for (const name of ['href', 'src']) {
			const value = properties[name];
			if (typeof value === 'string' && !value.startsWith('#'))
				properties[name] = new URL(value, address).href;
		}
		return isPicture ? SKIP : undefined;
	});
	withoutBreaks(main);
	for (const agenda of findAll(main, (element) => classesOf(element).includes('agenda')))
		spreadAgenda(agenda);
}

/** What the style sheet of the site puts on lines of their own in an agenda. */
function spreadAgenda(agenda: Element): void {
	const title = find(agenda, ({ tagName }) => tagName === 'p');
	if (title) title.properties['className'] = ['agenda-title'];
	visit(agenda, 'element', (node, index, parent) => {
		if (node.tagName === 'table') node.properties['className'] = ['agenda'];
		if (parent?.type !== 'element' || index === undefined || index === 0) return undefined;
		const isMinutes = node.tagName === 'span' && parent.tagName === 'th';
		const isWork = node.tagName === 'em' && parent.tagName === 'td';
		if (!isMinutes && !isWork) return undefined;
		if (isMinutes) node.tagName = 'small';
		const between: ElementContent = isMinutes
			? { type: 'element', tagName: 'br', properties: {}, children: [] }
			: { type: 'text', value: ' · ' };
		parent.children.splice(index, 0, between);
		return [SKIP, index + 2];
	});
}

/** Makes links to what is not in the book lead to the site. */
function leadAway(parts: readonly Part[], addresses: ReadonlyMap<string, string>): void {
	const there = new Set(
		parts.flatMap(({ id, sections }) => [id, ...sections.map((one) => one.id)]),
	);
	const roots = parts
		.flatMap(({ sections }) => sections)
		.map(({ body }): Root => ({ type: 'root', children: body }));
	for (const root of roots)
		visit(root, 'element', ({ properties }) => {
			if (properties['id']) there.add(String(properties['id']));
		});
	for (const root of roots)
		visit(root, 'element', ({ tagName, properties }) => {
			const href = properties['href'];
			if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
			const id = href.slice(1);
			if (there.has(id) || id.startsWith('ref-')) return;
			const [page = '', anchor] = id.split('--');
			const address = addresses.get(page);
			if (address === undefined) delete properties['href'];
			else properties['href'] = anchor ? `${address}#${anchor}` : address;
		});
}
