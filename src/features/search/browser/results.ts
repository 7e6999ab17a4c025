import type { Hit } from '../find.ts';
import { element, fill } from './elements.ts';
import type { Detail } from '../passage.ts';
import type { Search } from './load.ts';

/** A result as an item of a list, still without what answers on the page. */
export function itemOf(search: Search, { entry }: Hit): HTMLLIElement {
	return element(
		'li',
		{ class: `kind-${entry.kind}` },
		element('span', { class: 'search-kind' }, entry.label),
		element('a', { href: search.addressOf(entry.id), class: 'search-title' }, entry.title),
	);
}

/** Adds the passage that answers, and where on the page it stands. */
export function complete(item: HTMLLIElement, search: Search, { pieces, section }: Detail): void {
	item.append(
		element(
			'p',
			{},
			...pieces.map(([text, isMarked]) => (isMarked ? element('mark', {}, text) : text)),
		),
		...(section
			? [
					element(
						'a',
						{ href: section.url, class: 'search-section' },
						fill(search.words['section'] ?? '', { section: section.title }),
					),
				]
			: []),
	);
}
