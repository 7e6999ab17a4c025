import { isDate } from '../../../ui/date.ts';
import { calendars } from '../holidays.ts';
import type { Settings } from '../settings.ts';

const numbers = ['length', 'weekday', 'coach', 'peers'] as const;

/** A control of the form by its name. */
export function inputOf(form: HTMLFormElement, name: string): HTMLInputElement {
	return form.elements.namedItem(name) as HTMLInputElement;
}

/** Says beside dates what is wrong with them, or with an empty text that nothing is. */
export function tellDates(place: Element, text: string, inputs: readonly HTMLInputElement[]) {
	place.textContent = text;
	for (const input of inputs) input.ariaInvalid = text ? 'true' : null;
}

/** Shows the settings in the form. */
export function fillForm(form: HTMLFormElement, settings: Settings) {
	inputOf(form, 'start').value = settings.start;
	for (const name of numbers) inputOf(form, name).value = String(settings[name]);
	for (const box of form.querySelectorAll<HTMLInputElement>('[name^=skip-]'))
		box.checked = settings.skip.some((one) => one === box.value);
}

/** What someone chose with a control; nothing when it is no choice yet. */
export function choiceOf(
	{ name, value, checked }: HTMLInputElement,
	settings: Settings,
): Partial<Settings> | undefined {
	// Half a date while someone types is not an answer yet: the last whole one stands.
	if (name === 'start') return isDate(value) ? { start: value } : undefined;
	if (name.startsWith('skip-')) {
		const skip = calendars.filter((one) => (one === value ? checked : settings.skip.includes(one)));
		return { skip };
	}
	return numbers.some((one) => one === name) ? { [name]: Number(value) } : undefined;
}
