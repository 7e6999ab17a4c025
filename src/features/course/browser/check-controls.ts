import { make, type Say } from '../../../ui/dom.ts';

/** A box, to choose an option. */
export function drawBox(
	box: { type: 'radio' | 'checkbox'; name: string; value: string },
	text: string,
	change: () => void,
): HTMLElement {
	const input = make('input', { ...box, autocomplete: 'off' });
	input.addEventListener('change', change);
	return make('label', {}, input, make('span', {}, text));
}

/** A list to choose what goes with an item. */
export function drawPartners(
	text: string,
	partners: readonly { value: string; text: string }[],
	say: Say,
	change: () => void,
): HTMLElement {
	const select = make(
		'select',
		{ autocomplete: 'off' },
		make('option', { value: '' }, say('choose')),
		...partners.map((one) => make('option', { value: one.value }, one.text)),
	);
	select.addEventListener('change', change);
	return make('label', {}, make('span', {}, text), select);
}

/** Room to write an answer in, and the same for paper: a box cuts off what does not fit in it. */
export function drawRoom(labelledBy: string, change: (text: string) => void): HTMLElement[] {
	const area = make('textarea', { rows: 4, autocomplete: 'off' });
	area.setAttribute('aria-labelledby', labelledBy);
	area.addEventListener('input', () => change(area.value));
	return [area, make('p', { className: 'written', ariaHidden: 'true' })];
}
