import type { Hit } from '../../search/engine.ts';
import { excerptOf } from '../../search/excerpt.ts';
import { element, fill } from './elements.ts';
import type { Search } from './load.ts';

/** The results as items of a list, with the passage that answers best. */
export function itemsOf(search: Search, hits: readonly Hit[]): Promise<HTMLLIElement[]> {
	return Promise.all(hits.map((hit) => itemOf(search, hit)));
}

async function itemOf(search: Search, { entry, stems }: Hit): Promise<HTMLLIElement> {
	// Without its text a result still has its summary.
	const sections = await search.textOf(entry.id).catch(() => []);
	const { heading, anchor, pieces } = excerptOf(
		entry.summary,
		sections,
		new Set(stems),
		search.language,
	);
	const address = search.addressOf(entry.id);
	return element(
		'li',
		{ class: `kind-${entry.kind}` },
		element('span', { class: 'search-kind' }, entry.label),
		element('a', { href: address, class: 'search-title' }, entry.title),
		element(
			'p',
			{},
			...pieces.map(([text, isMarked]) => (isMarked ? element('mark', {}, text) : text)),
		),
		...(heading && anchor
			? [
					element(
						'a',
						{ href: `${address}#${anchor}`, class: 'search-section' },
						fill(search.words['section'] ?? '', { section: heading }),
					),
				]
			: []),
	);
}
