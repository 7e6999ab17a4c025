import type { Hit } from '../engine.ts';
import { excerptOf, type Excerpt } from '../excerpt.ts';
import { nearestTerms } from '../nearest-terms.ts';
import { element, fill } from './elements.ts';
import type { Search } from './load.ts';

/** The results as items of a list, with the passage that answers best. */
export function itemsOf(
	search: Search,
	hits: readonly Hit[],
	query: string,
): Promise<HTMLLIElement[]> {
	return Promise.all(hits.map((hit) => itemOf(search, hit, query)));
}

async function itemOf(search: Search, hit: Hit, query: string): Promise<HTMLLIElement> {
	const { entry } = hit;
	const { heading, anchor, pieces } = await excerptIn(search, hit, query);
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

async function excerptIn(search: Search, { entry, stems }: Hit, query: string): Promise<Excerpt> {
	// Without its text a result still has its title.
	const { summary, sections } = await search
		.textOf(entry.id)
		.catch(() => ({ summary: '', sections: [] }));
	const excerpt = excerptOf(summary, sections, new Set(stems), search.language);
	const [term] = entry.id === 'glossary' ? nearestTerms(query, search.terms, 1) : [];
	return term ? { ...excerpt, heading: term.term, anchor: term.id } : excerpt;
}
