import { nearestTerms } from '../nearest-terms.ts';
import { element } from './elements.ts';
import type { Search } from './load.ts';

/** What to do when nothing was found: terms that look like it, where to start, and tell us. */
export function nothingFound(
	search: Search,
	query: string,
	unfilter: false | (() => void),
): HTMLElement[] {
	const { words, terms, doors } = search;
	const glossary = search.addressOf('glossary');
	const all = element('button', { type: 'button' }, words['unfiltered'] ?? '');
	if (unfilter) all.addEventListener('click', unfilter);
	return [
		...(unfilter ? [all] : []),
		...links(
			words['nearest'] ?? '',
			nearestTerms(query, terms).map(({ id, term }) => [`${glossary}#${id}`, term]),
		),
		...links(
			words['instead'] ?? '',
			doors.map((door) => [search.addressOf(door), words[`door.${door}`] ?? door]),
		),
		tellUs(search, query),
	];
}

/** A link to a form in which the reader tells us what was missing. Nothing is sent by itself. */
export function tellUs({ report, words }: Search, query: string): HTMLElement {
	const href = report.replaceAll('{query}', encodeURIComponent(query));
	return element('p', { class: 'search-tell' }, element('a', { href }, words['tell'] ?? ''));
}

function links(title: string, targets: [href: string, text: string][]): HTMLElement[] {
	if (targets.length === 0) return [];
	return [
		element('h2', {}, title),
		element(
			'ul',
			{},
			...targets.map(([href, text]) => element('li', {}, element('a', { href }, text))),
		),
	];
}
