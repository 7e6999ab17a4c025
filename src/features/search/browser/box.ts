import type { Filters } from '../filters.ts';
import { element, fill } from './elements.ts';
import { load, type Search } from './load.ts';
import { nothingFound, tellUs } from './nothing.ts';
import { itemsOf } from './results.ts';

const atOnce = 6;

/** Brings the search box to life: filters, results while you type, keys to walk through them. */
export async function fillBox(dialog: HTMLDialogElement): Promise<void> {
	const input = dialog.querySelector('input')!;
	const status = dialog.querySelector('[role=status]')!;
	const list = dialog.querySelector('ol')!;
	const more = dialog.querySelector<HTMLElement>('.search-more')!;
	const search = await load();
	const filters: Filters = {};
	let shown = atOnce;
	let turn = 0;

	dialog
		.querySelector('.search-filters')!
		.append(...filterChoices(search, filters, () => void answer()));
	input.addEventListener('input', () => void answer());
	input.addEventListener('keydown', (event) => {
		// Enter would close the dialog, as it submits the form; Escape would only empty the box.
		if (event.key === 'Escape') dialog.close();
		if (event.key !== 'Enter') return;
		event.preventDefault();
		list.querySelector('a')?.click();
	});
	dialog.addEventListener('keydown', (event) => walk(event, input, list));
	await answer();

	async function answer(isMore = false): Promise<void> {
		const mine = ++turn;
		if (!isMore) shown = atOnce;
		const query = input.value.trim();
		const hits = query ? search.find(query, filters) : [];
		const items = await itemsOf(search, hits.slice(0, shown), query);
		// The reader typed on: a later turn answers.
		if (mine !== turn) return;
		const reached = isMore ? list.children.length : 0;
		list.replaceChildren(...items);
		const { none = '', one = '', many = '' } = search.words;
		const count = hits.length;
		const words = count === 0 ? none : count === 1 ? one : many;
		status.textContent = query ? fill(words, { query, count }) : '';
		more.replaceChildren(
			...(!query
				? []
				: count === 0
					? nothingFound(search, query, isFiltered(filters) && unfilter)
					: [...(count > shown ? [moreButton()] : []), tellUs(search, query)]),
		);
		if (isMore) list.children[reached]?.querySelector('a')?.focus();
	}

	function moreButton() {
		const button = element('button', { type: 'button' }, search.words['more'] ?? '');
		button.addEventListener('click', () => {
			shown += atOnce;
			void answer(true);
		});
		return button;
	}

	function unfilter() {
		for (const select of dialog.querySelectorAll('select')) select.value = '';
		for (const name of ['kind', 'phase', 'role'] as const) delete filters[name];
		input.focus();
		void answer();
	}
}

function isFiltered(filters: Filters): boolean {
	return Object.values(filters).some(Boolean);
}

/** One choice per filter, of what there is to choose. */
function filterChoices({ entries, names, words }: Search, filters: Filters, change: () => void) {
	const values = {
		kind: entries.map(({ kind }) => kind),
		phase: entries.flatMap(({ phases }) => phases),
		role: entries.flatMap(({ roles }) => roles),
	};
	return (['kind', 'phase', 'role'] as const).map((name) => {
		const present = new Set(values[name]);
		const options = Object.entries(names).filter(
			([key]) => key.startsWith(`${name}.`) && present.has(key.slice(name.length + 1)),
		);
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
