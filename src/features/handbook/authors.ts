import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { authorsIn } from '../../method/attributed.ts';
import type { Section } from './handbook.ts';

/** Who wrote the page of a section, in one text, as the head of that page in the built site says it. */
export function authorsOf(site: string, { address, language }: Section): string {
	const home = readFileSync(path.join(site, 'index.html'), 'utf8');
	const [, first = ''] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
	const file = path.join(site, address.slice(first.length), 'index.html');
	const names: string[] = [];
	visit(fromHtml(readFileSync(file, 'utf8')), 'element', ({ tagName, properties }) => {
		if (tagName === 'meta' && properties['name'] === 'dc.creator')
			names.push(String(properties['content']));
	});
	return authorsIn(names, language);
}
