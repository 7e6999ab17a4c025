import type { Say } from '../../../../ui/dom.ts';
import { fallenOut } from '../schedule.ts';
import type { NamedUnit } from './named-unit.ts';

/** Shows with each outcome which of the chosen units work on it; says how many have none. */
export function showOutcomes(
	items: readonly HTMLElement[],
	units: readonly NamedUnit[],
	say: Say,
): string {
	const fallen = fallenOut(
		items.map((item) => item.dataset['outcome']!),
		units,
	);
	for (const item of items) {
		const id = item.dataset['outcome']!;
		const isOut = fallen.includes(id);
		item.classList.toggle('is-out', isOut);
		const titles = units.filter(({ outcomes }) => outcomes.includes(id)).map(({ title }) => title);
		item.querySelector('em')!.textContent = `(${isOut ? say('out') : titles.join(', ')})`;
	}
	return say(fallen.length === 0 ? 'allIn' : 'fallen', { count: fallen.length });
}
