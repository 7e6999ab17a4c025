import type { Filters, Hit } from '../find.ts';
import { plain } from '../words.ts';
import { element, fill } from './elements.ts';
import type { Detail } from '../passage.ts';
import { atOnce, load, type Search } from './load.ts';
import { elsewhere, nothingFound } from './nothing.ts';
import { complete, itemOf } from './results.ts';

/** How long a hand rests before we search, and before we fetch more than the best passage. */
const rest = { search: 200, passages: 400 };

/**
 * Brings the search box to life: filters, results while you type, keys to walk through them.
 *
 * @param fail Says that something did not work, with a way to try again.
 */
export async function fillBox(
	dialog: HTMLDialogElement,
	fail: (error: unknown, again: () => void) => void,
): Promise<void> {
	const input = dialog.querySelector('input')!;
	const status = dialog.querySelector('[role=status]')!;
	const list = dialog.querySelector('ol')!;
	const more = dialog.querySelector<HTMLElement>('.search-more')!;
	const filters: Filters = {};
	let turn = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let answered: Promise<void> = Promise.resolve();

	const start = await load();
	dialog.querySelector('.search-filters')!.append(...filterChoices(start, filters, search));
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(search, rest.search);
	});
	input.addEventListener('keydown', (event) => {
		// Enter would close the dialog, as it submits the form; Escape would only empty the box.
		if (event.key === 'Escape') dialog.close();
		if (event.key !== 'Enter') return;
		event.preventDefault();
		if (timer !== undefined) search();
		void answered.then(() => list.querySelector('a')?.click());
	});
	dialog.addEventListener('keydown', (event) => walk(event, input, list));
	search();
	await answered;

	function search(): void {
		clearTimeout(timer);
		timer = undefined;
		const mine = ++turn;
		answered = answer(mine).catch((error: unknown) => {
			if (mine === turn) failed(error);
		});
	}

	function failed(error: unknown): void {
		fail(error, search);
	}

	async function answer(mine: number): Promise<void> {
		const query = plain(input.value.slice(0, input.maxLength)).trim();
		const search = await load();
		const hits = query ? await search.find(query, filters) : [];
		const terms = query && hits.length === 0 ? await search.terms() : [];
		const first = hits[0] && (await search.detailOf(hits[0]));
		// The reader typed on: a later turn answers.
		if (mine !== turn) return;
		const { none = '', one = '', many = '' } = search.words;
		const count = hits.length;
		const words = count === 0 ? none : count === 1 ? one : many;
		status.textContent = query ? fill(words, { query, count }) : '';
		list.replaceChildren();
		const extra = query ? elsewhere(search, query) : [];
		if (hits.length > 0) return show(search, hits, 0, extra, first);
		const nothing = query
			? nothingFound(search, query, terms, Object.values(filters).some(Boolean) && unfilter)
			: [];
		more.replaceChildren(...nothing, ...extra);
	}

	/** Shows some more results: all at once by their titles, then what answers in each. */
	async function show(
		search: Search,
		hits: readonly Hit[],
		from: number,
		extra: readonly HTMLElement[],
		known?: Detail,
	): Promise<void> {
		const shown = hits.slice(from, from + atOnce);
		const items = shown.map((hit) => itemOf(search, hit));
		const button = element('button', { type: 'button' }, search.words['more'] ?? '');
		button.addEventListener('click', () => {
			show(search, hits, from + atOnce, extra).catch(failed);
			list.children[from + atOnce]?.querySelector('a')?.focus();
		});
		list.append(...items);
		more.replaceChildren(...(hits.length > from + atOnce ? [button] : []), ...extra);
		const mine = turn;
		if (known) {
			complete(items[0]!, search, known);
			await new Promise((resolve) => setTimeout(resolve, rest.passages));
			if (mine !== turn) return;
		}
		const others = known ? items.slice(1) : items;
		await Promise.all(
			others.map(async (item) => {
				const hit = shown[items.indexOf(item)]!;
				complete(item, search, await search.detailOf(hit));
			}),
		);
	}

	function unfilter(): void {
		for (const select of dialog.querySelectorAll('select')) select.value = '';
		for (const name of ['kind', 'phase', 'role'] as const) delete filters[name];
		input.focus();
		search();
	}
}

/** One choice per filter, of what there is to choose. */
function filterChoices({ names, words }: Search, filters: Filters, change: () => void) {
	return (['kind', 'phase', 'role'] as const).map((name) => {
		const options = Object.entries(names).filter(([key]) => key.startsWith(`${name}.`));
		const select = element(
			'select',
			{},
			element('option', { value: '' }, words['all'] ?? ''),
			...options.map(([key, label]) =>
				element('option', { value: key.slice(name.length + 1) }, label),
			),
		);
		select.addEventListener('change', () => {
			filters[name] = select.value;
			change();
		});
		return element('label', {}, `${words[name]} `, select);
	});
}

/** The arrows go up and down through the results, and back to the box. */
function walk(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	const here = document.activeElement;
	const stops = [input, ...list.querySelectorAll<HTMLElement>('a.search-title')];
	const place = stops.indexOf(here as HTMLElement);
	if (!step || place === -1) return;
	const next = stops[place + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
