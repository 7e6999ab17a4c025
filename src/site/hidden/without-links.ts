import type { Element, Nodes, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isButton, isElement, isNamed, isText, levelOf, textOf } from './nodes.ts';
import { cut, rangeOf, tagsOf } from './ranges.ts';

/**
 * A built page without its links to what this edition leaves out. In running text the words stay;
 * what is nothing but such a link goes, and with it the list, the heading or the label that it leaves
 * without anything.
 *
 * @param isGone Whether what a link leads to is left out, by its `href`.
 */
export function withoutLinks(html: string, isGone: (href: string) => boolean): string {
	const first = unlinked(html, isGone);
	if (first.ids.size === 0) return first.html;
	// The page itself may lead to a heading that went.
	return unlinked(first.html, (href) => first.ids.has(href)).html;
}

/** Removes or unwraps every link of which `isGone` is true; says which places of the page went. */
function unlinked(html: string, isGone: (href: string) => boolean) {
	const tree = fromHtml(html, { verbose: true });
	const parentOf = new Map<Nodes, Parents>();
	const links: Element[] = [];
	visit(tree, (node, _index, parent) => {
		if (parent) parentOf.set(node, parent);
		if (isElement(node) && node.tagName === 'a' && isGone(String(node.properties['href'] ?? '')))
			links.push(node);
	});
	if (links.length === 0) return { html, ids: new Set<string>() };

	/** What has no content of its own: links that are not judged yet, and whatever goes. */
	const empty = new Set<Nodes>(links);
	const removed = new Set<Nodes>();
	const unwrapped: Element[] = [];
	for (const link of links) if (!isInside(link)) judge(link);
	const cuts = [...[...removed].map(rangeOf), ...unwrapped.flatMap(tagsOf)];
	return { html: cut(html, cuts), ids: idsIn([...removed]) };

	function isInside(node: Nodes): boolean {
		for (let one: Nodes | undefined = node; one; one = parentOf.get(one))
			if (removed.has(one)) return true;
		return false;
	}

	/** Decides what becomes of a link. */
	function judge(link: Element): void {
		const item = itemNamedBy(link);
		if (item) return remove(item);
		const node = widest(link);
		const parent = parentOf.get(node)!;
		if (isNamed(node, ...blocks)) return remove(node);
		if (!isNamed(parent, 'td', 'th')) {
			if (isLabelOnly(parent)) return remove(parent);
			if (isButton(link) || isRow(parent) || isSentence(node, parent)) return removeFromRow(node);
		}
		empty.delete(link);
		unwrapped.push(link);
	}

	/** The item of a list whose title is a link, so that the rest of it says what it leads to. */
	function itemNamedBy(link: Element): Element | undefined {
		const own = parentOf.get(link)!;
		const isHeading = isNamed(own, 'strong', 'b', 'h2', 'h3', 'h4') && isOnlyChild(link);
		const title = isHeading ? own : link;
		const item = parentOf.get(title);
		if (!isElement(item) || item.tagName !== 'li' || !isFirst(title, item)) return undefined;
		const next = siblings(title).after.find((one) => one.type !== 'text' || isText(one));
		if (title !== link) return next ? item : undefined;
		return next && isNamed(next, ...blocks) ? item : undefined;
	}

	/** The largest element around a link that holds nothing else. */
	function widest(link: Element): Element {
		let node: Element = link;
		for (;;) {
			const parent = parentOf.get(node);
			if (!parent || !isElement(parent) || isNamed(parent, ...kept) || hasContent(parent))
				return node;
			node = parent;
		}
	}

	function remove(node: Nodes): void {
		removed.add(node);
		empty.add(node);
		const parent = parentOf.get(node)!;
		if (isElement(parent) && !isNamed(parent, ...kept) && !hasMatter(parent)) return remove(parent);
		removeHeadings(node);
	}

	/** Removes what stands above an element that went and says what it was. */
	function removeHeadings(node: Nodes): void {
		const { before, after } = siblings(node);
		const above = before.filter(hasContent).reverse();
		const next = after.find(hasContent);
		const [last, first] = above;
		if (!last) return;
		if (isNamed(last, 'dt') && !isNamed(next, 'dd')) return remove(last);
		const ends = (level: number) => !next || (levelOf(next) ?? Infinity) <= level;
		const level = levelOf(last);
		if (level) return ends(level) ? remove(last) : undefined;
		if (!isNamed(node, 'ul', 'ol', 'dl', 'table', 'div', 'section') || !isNamed(last, 'p')) return;
		const above2 = first && levelOf(first);
		// A list is the matter of its section, and one paragraph above it is its introduction.
		const isIntroduction = above2 !== undefined && ends(above2);
		if (isIntroduction || /^[^.!?]*:\s*$/.test(toString(last))) remove(last);
	}

	/** Removes a link that stands beside others, with what parts it from them. */
	function removeFromRow(node: Element): void {
		const { before, after } = siblings(node);
		const beside = [after[0], before.at(-1)].find(
			(one) => one?.type === 'text' && /^[\s·|,;.–—]*[·|,;.–—][\s·|,;.–—]*$/.test(one.value),
		);
		if (beside) {
			removed.add(beside);
			empty.add(beside);
		}
		remove(node);
	}

	/** Whether an element holds only links and buttons, and what parts them or stands before them. */
	function isRow(parent: Parents): boolean {
		const own = parent.children
			.map((one) => (one.type === 'text' ? one.value : isMadeOfLinks(one) ? '' : 'x'))
			.join('');
		return !/[\p{L}\p{N}]/u.test(own.replace(/^[^.!?:]*:/, ''));
	}

	function isMadeOfLinks(node: Nodes): boolean {
		if (isNamed(node, 'a', 'button')) return true;
		return isElement(node)
			? node.children.every(isMadeOfLinks)
			: node.type !== 'text' || !isText(node);
	}

	/** Whether a link is the last sentence of a text, such as “Work out your own hours”. */
	function isSentence(node: Element, parent: Parents): boolean {
		const { before, after } = siblings(node);
		const said = before.map(textOf).join('');
		return (
			isNamed(parent, ...blocks) &&
			/[.!?…]\s*$/.test(said) &&
			!after.some((one) => isText(one) || (isElement(one) && hasContent(one)))
		);
	}

	/** Whether nothing but the words before its links is left in an element: “Read on:”. */
	function isLabelOnly(parent: Parents): boolean {
		if (!isNamed(parent, ...blocks)) return false;
		const rest = parent.children.map((one) => (hasContent(one) ? textOf(one) : '')).join('');
		return /^[^.!?:]{1,80}:\s*$/.test(rest);
	}

	function hasContent(node: Nodes | undefined): boolean {
		if (!node || empty.has(node)) return false;
		if (node.type === 'text') return isText(node);
		if (!isElement(node)) return false;
		if (isNamed(node, 'script', 'style', 'template')) return false;
		return (
			isNamed(node, 'img', 'input', 'select', 'textarea', 'button', 'canvas', 'object') ||
			node.tagName.includes('-') ||
			node.properties['role'] === 'img' ||
			node.children.some(hasContent)
		);
	}

	/** Whether there is more in an element than headings and labels. */
	function hasMatter(node: Element): boolean {
		return node.children.some(
			(one) =>
				hasContent(one) &&
				levelOf(one) === undefined &&
				!isNamed(one, 'dt', 'summary', 'legend', 'caption', 'figcaption'),
		);
	}

	function siblings(node: Nodes): { before: Nodes[]; after: Nodes[] } {
		const all: Nodes[] = parentOf.get(node)?.children ?? [];
		const place = all.indexOf(node);
		return { before: all.slice(0, place), after: all.slice(place + 1) };
	}

	function isOnlyChild(node: Nodes): boolean {
		const { before, after } = siblings(node);
		return ![...before, ...after].some(hasContent);
	}

	function isFirst(node: Nodes, parent: Parents): boolean {
		return parent.children.find((one) => one === node || hasContent(one)) === node;
	}
}

/** What a link alone in it may take along. */
const blocks = (
	'address article aside blockquote dd details div dl dt figure footer form header li nav ol p ' +
	'section table ul'
).split(' ');

/** What stays even when there is nothing left in it. */
const kept = ['html', 'body', 'main', 'td', 'th', 'tr', 'tbody', 'thead', 'summary'];

/** The places of a page that stood in what went, as links name them. */
function idsIn(removed: readonly Nodes[]): Set<string> {
	const ids = new Set<string>();
	for (const one of removed)
		visit(one as Root, 'element', ({ properties }) => {
			if (properties['id']) ids.add(`#${String(properties['id'])}`);
		});
	return ids;
}
