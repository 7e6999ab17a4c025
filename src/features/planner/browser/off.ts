import { isDate, type Period } from '../../../ui/date.ts';
import type { Say, Words } from '../words.ts';
import { make } from '../../../ui/dom.ts';
import { inputOf } from './form.ts';

/** The days off of the organisation as a list, each with a button that takes it out. */
export function drawOff(off: readonly Period[], words: Words, say: Say): Node[] {
	return off.map((period, index) => {
		const what = words.range(period);
		const button = make('button', { type: 'button', ariaLabel: say('remove', { what }) }, '×');
		button.dataset['do'] = 'remove';
		button.dataset['index'] = String(index);
		return make('li', {}, `${what} `, button);
	});
}

/** The days that someone wants to add, and empties their fields; nothing when they are no period. */
export function takeOff(form: HTMLFormElement): Period | undefined {
	const [first, last] = [inputOf(form, 'offFrom'), inputOf(form, 'offTo')];
	const period = { from: first.value, to: last.value || first.value };
	if (!isDate(period.from) || !isDate(period.to) || period.from > period.to) return undefined;
	first.value = last.value = '';
	return period;
}
