import type { Element, ElementContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, isForScreenOnly } from '../../site/screen-only.ts';
import { find, findAll, withoutBreaks } from '../../site/tree.ts';

/** Takes out what is no text, and makes every link lead somewhere from outside the site too. */
export function tidy(main: Element, address: string): void {
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
