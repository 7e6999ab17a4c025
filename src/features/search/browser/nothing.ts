import type { Terms } from '../format.ts';
import { nearestTerms } from '../nearest-terms.ts';
import { element, fill } from './elements.ts';
import type { Search } from './load.ts';

/** What to do when nothing was found: terms that look like it, and where to start. */
export function nothingFound(
	search: Search,
	query: string,
	terms: Terms,
	unfilter: false | (() => void),
): HTMLElement[] {
	const { words, doors } = search;
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
	];
}

/**
 * The same query in each other language, and a form in which the reader tells us what was missing.
 * Nothing is sent by itself.
 */
export function elsewhere({ abroad, others, report, words }: Search, query: string): HTMLElement[] {
	const line = (href: string, text = '', name = '') =>
		element('p', { class: `search-${name}` }, element('a', { href }, text));
	return [
		...others.map(([other, language]) =>
			line(abroad(query, other), fill(words['other'] ?? '', { language }), 'other'),
		),
		line(report.replaceAll('{query}', encodeURIComponent(query)), words['tell'], 'tell'),
	];
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
