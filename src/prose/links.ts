import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base of the site before the address of every page, file and image in the prose. */
export function rehypeBase({ base }: { base: string }) {
	const prefix = base.replace(/\/$/, '');
	return (tree: Root) => {
		if (!prefix) return;
		visit(tree, 'element', ({ properties }) => {
			for (const name of ['href', 'src']) {
				const value = properties[name];
				if (typeof value === 'string' && /^\/(?!\/)/.test(value)) properties[name] = prefix + value;
			}
		});
	};
}
