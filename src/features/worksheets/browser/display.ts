import type { Copy } from '../../../ui/notebooks/copies.ts';
import type { Shelf } from '../../../ui/notebooks/shelf.ts';
import { make, type Say } from '../../../ui/dom.ts';
import { tagOf } from '../../../language/locales.ts';

/** Lists the copies to choose from. */
export function showCopies(
	list: HTMLSelectElement,
	copies: readonly Copy[],
	open: number,
	say: Say,
): void {
	list.replaceChildren(
		...copies.map(({ id, name }) => new Option(name || say('unnamed', { number: id }), String(id))),
	);
	list.value = String(open);
}

/** Lists the answers that have no place any more; shows nothing if there are none. */
export function showEarlier(part: HTMLElement, { earlier }: Copy): void {
	const entries = Object.entries(earlier);
	part.hidden = entries.length === 0;
	part
		.querySelector('dl')!
		.replaceChildren(
			...entries.flatMap(([name, texts]) => [
				make('dt', {}, name),
				...texts.map((text) => make('dd', {}, text)),
			]),
		);
}

/** Says whether the work is safe, and if not, what to do. */
export function showState(
	state: HTMLElement,
	trouble: HTMLElement,
	shelf: Shelf,
	{ changed }: Copy,
	say: Say,
): void {
	const problem = shelf.problem();
	const { lang } = document.documentElement;
	const format = new Intl.DateTimeFormat(tagOf(lang), {
		dateStyle: 'long',
		timeStyle: 'short',
	});
	const date = new Date(changed);
	const time = Number.isNaN(date.getTime()) ? '' : format.format(date);
	state.textContent = say(problem ? 'idle' : time ? 'saved' : 'ready', { time });

	const what = problem ?? (shelf.damaged() === undefined ? undefined : 'damaged');
	const text = what ? say(what) : '';
	const alert = trouble.querySelector('[role=alert]')!;
	trouble.hidden = !what;
	button(trouble, 'rescue').hidden = what !== 'damaged';
	button(trouble, 'export').hidden = what === 'damaged';
	if (alert.textContent !== text) alert.textContent = text;
}

/** The button that does something, in a part of the page. */
export function button(part: ParentNode, action: string): HTMLButtonElement {
	return part.querySelector<HTMLButtonElement>(`[data-do=${action}]`)!;
}
