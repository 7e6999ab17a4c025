import { make, type Say } from '../../../ui/dom.ts';

/** Two buttons with an item: they do what dragging does, for every hand and every keyboard. */
export function drawMoves(text: string, say: Say, move: (by: -1 | 1) => void): HTMLElement {
	const buttons = ([-1, 1] as const).map((by) => {
		const button = make('button', { type: 'button' }, by < 0 ? '↑' : '↓');
		button.ariaLabel = say(by < 0 ? 'up' : 'down', { text });
		button.dataset['by'] = String(by);
		button.addEventListener('click', () => move(by));
		return button;
	});
	const moves = make('span', { className: 'check-moves' }, ...buttons);
	moves.dataset['print'] = 'no';
	return moves;
}

/**
 * Puts the items of a list in an order. At either end the button that leads further is off.
 *
 * @param buttons How the two buttons of an item are found in it.
 */
export function sortItems(
	list: HTMLElement,
	items: readonly HTMLElement[],
	buttons: { up: string; down: string },
): void {
	const isSorted = items.every((item, place) => list.children[place] === item);
	// What is moved loses the focus, so that nothing is moved that is in its place.
	if (!isSorted) list.append(...items);
	items.forEach((item, place) => {
		item.querySelector<HTMLButtonElement>(buttons.up)!.disabled = place === 0;
		item.querySelector<HTMLButtonElement>(buttons.down)!.disabled = place === items.length - 1;
	});
}

/** Gives the focus back to a button that moved its item. At the end only the way back is left. */
export function focusMoved(button: HTMLButtonElement, item: HTMLElement): void {
	(button.disabled ? item.querySelector<HTMLButtonElement>('button:enabled') : button)?.focus();
}
