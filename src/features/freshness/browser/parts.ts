/** A part of a page as it stands on the site: a heading with what is below it. */
export interface Part {
	/** The id of its heading; `_top` for the title and what stands before the first heading. */
	id: string;
	nodes: Node[];
}

/** What has nothing to say outside its own page. */
const dropped =
	'script, style, template, svg, nav, dialog, button, select, textarea, input, form, noscript, ' +
	'[hidden], [data-print="no"], .sl-anchor-link, .term-note, .sr-only';

/** The parts of a built page, without what only works there. */
export function partsOf(page: Document, address: string): Part[] {
	const text = page.querySelector('.sl-markdown-content');
	const parts: Part[] = [{ id: '_top', nodes: [] }];
	for (const element of page.querySelectorAll('h1, .lead')) parts[0]!.nodes.push(element);
	for (const node of [...(text?.childNodes ?? [])]) {
		const heading = node instanceof Element ? headingOf(node) : undefined;
		if (heading) parts.push({ id: heading.id, nodes: [] });
		parts.at(-1)!.nodes.push(heading ?? node);
	}
	for (const { nodes } of parts)
		for (const [index, node] of nodes.entries())
			if (node instanceof Element) nodes[index] = tidy(node, address);
	return parts;
}

/** The heading of a part, also where it stands with its link in a wrapper. */
function headingOf(element: Element): Element | undefined {
	const heading = element.matches('.level-h2') ? element.querySelector('h2') : element;
	return heading?.matches('h2[id]') ? heading : undefined;
}

/** A copy that can stand on another page: links lead to where they led, and no id stands twice. */
function tidy(element: Element, address: string): Element {
	const copy = document.createElement('div');
	copy.append(document.importNode(element, true));
	for (const one of copy.querySelectorAll(dropped)) one.remove();
	for (const one of copy.querySelectorAll('*')) {
		one.removeAttribute('id');
		for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'tabindex'])
			one.removeAttribute(name);
	}
	for (const link of copy.querySelectorAll('a[href]'))
		link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
	for (const image of copy.querySelectorAll('img[src]'))
		image.setAttribute('src', new URL(image.getAttribute('src')!, address).href);
	for (const one of copy.querySelectorAll('h1, h2, h3, h4, h5')) {
		// They stand below the title of the page that was chosen.
		const level = one.matches('h1') ? 3 : Number(one.tagName[1]) + 1;
		const heading = document.createElement(`h${level}`);
		heading.append(...one.childNodes);
		one.replaceWith(heading);
	}
	return copy;
}
