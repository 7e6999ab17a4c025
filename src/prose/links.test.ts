import type { Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { rehypeBase } from './links.ts';

/** The address in a piece of prose, on a site that lives below some path. */
function addressIn(html: string, base: string) {
	const tree = fromHtml(html, { fragment: true });
	rehypeBase({ base })(tree);
	let found: Properties[string];
	visit(
		tree,
		'element',
		({ properties }) => void (found ??= properties['href'] ?? properties['src']),
	);
	return found;
}

test.each(['/method', '/method/'])(
	'every address of this site starts with its base: %s',
	(base) => {
		expect(
			[
				'<a href="/levers/allies/">a</a>',
				'<a href="/en/levers/allies/#why">a</a>',
				'<a href="/?q=x">a</a>',
				'<a href="/downloads/a.pdf">a</a>',
				'<img src="/pictures/a.png">',
			].map((html) => addressIn(html, base)),
		).toEqual([
			'/method/levers/allies/',
			'/method/en/levers/allies/#why',
			'/method/?q=x',
			'/method/downloads/a.pdf',
			'/method/pictures/a.png',
		]);
	},
);

test.each(['#why', './a.png', 'https://x.example/a/', '//x.example/a/', 'mailto:a@x.example'])(
	'an address that does not start at the root stays as it is: %s',
	(href) => {
		expect(addressIn(`<a href="${href}">a</a>`, '/method')).toBe(href);
	},
);

test('a site at the root of its host has no base', () => {
	expect(addressIn('<a href="/levers/allies/">a</a>', '/')).toBe('/levers/allies/');
});
