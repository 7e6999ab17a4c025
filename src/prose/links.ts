import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { languageOfPath, nameOfPath } from '../language/files.ts';
import { addressOf } from '../language/locales.ts';

/**
 * Puts the base of the site before the address of every page, file and image in the prose. Authors
 * write the address of a page as its file stands; readers find it where the edition has its language.
 */
export function rehypeBase({ base }: { base: string }) {
	const prefix = base.replace(/\/$/, '');
	return (tree: Root) => {
		visit(tree, 'element', ({ properties }) => {
			for (const name of ['href', 'src']) {
				const value = properties[name];
				if (typeof value === 'string' && /^\/(?!\/)/.test(value))
					properties[name] = prefix + addressed(value);
			}
		});
	};
}

/** An address that ends in a slash is that of a page. */
function addressed(link: string): string {
	const [, path, rest = ''] = /^\/((?:[^#?]*\/)?)([#?].*)?$/.exec(link) ?? [];
	if (path === undefined) return link;
	const whole = path.replace(/\/$/, '');
	return addressOf(nameOfPath(whole), languageOfPath(whole), '/') + rest;
}
