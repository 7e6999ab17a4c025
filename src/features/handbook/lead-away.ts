import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Part } from './handbook.ts';

/** Makes links to what is not in the book lead to the site. */
export function leadAway(parts: readonly Part[], addresses: ReadonlyMap<string, string>): void {
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
