import type { Slot } from './adapt.ts';
import { answerTo, type Answers } from '../../../ui/notebooks/answers.ts';
import { make } from '../../../ui/dom.ts';
import { longDate } from '../../../language/day.ts';
import { languageOfPage } from '../../../language/locales.ts';

/** What someone fills in: a line, a text box, a list, a radio button or a box to tick. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Every control of the worksheet, in the order of the page. */
export function controlsIn(root: ParentNode): Control[] {
	return [...root.querySelectorAll<Control>('[name]')];
}

/** The places for answers that the page has. */
export function slotsOf(controls: readonly Control[]): Slot[] {
	const options = new Map<string, Set<string>>();
	for (const control of controls) {
		const known = options.get(control.name) ?? new Set();
		if (isOption(control)) options.set(control.name, known.add(control.value));
	}
	return controls.map((control) => ({
		name: control.name,
		accepts: (text) => options.get(control.name)?.has(text) ?? holds(control, text),
	}));
}

/** What a control says now. Of radio buttons only the chosen one says something. */
export function answerIn(control: Control): string {
	if (control.type !== 'checkbox') return control.value;
	return (control as HTMLInputElement).checked ? control.value : '';
}

/** What someone filled in on a page that came empty. */
export function typedIn(controls: readonly Control[]): Answers {
	return Object.fromEntries(
		controls
			.filter((control) => (isOption(control) ? control.checked : control.value))
			.map((control) => [control.name, answerIn(control)])
			.filter(([, text]) => text !== ''),
	);
}

/** Shows answers in the controls; empties those that have none. */
export function showAnswers(controls: readonly Control[], answers: Answers): void {
	for (const control of controls) {
		const answer = answerTo(answers, control.name) ?? '';
		if (isOption(control)) control.checked = control.value === answer;
		// Writing a value again would move the cursor of someone who is typing.
		else if (control.value !== answer) control.value = answer;
		showOnPaper(control);
	}
}

/**
 * Repeats what a control says as plain text, for paper: a box cuts off what does not fit in it and
 * cannot run on to the next page.
 */
export function showOnPaper(control: Control): void {
	if (isOption(control)) return;
	const next = control.nextElementSibling;
	const text = onPaper(control);
	if (next?.classList.contains('written')) next.textContent = text;
	else if (text) {
		control.after(make('span', { className: 'written', ariaHidden: 'true' }, text));
	}
}

/** What a control says, as a reader writes it: a day in words and not as a computer counts it. */
function onPaper(control: Control): string {
	const { value } = control;
	if (control instanceof HTMLSelectElement) return value && control.selectedOptions[0]!.label;
	if (control.type !== 'date' || !value) return value;
	return longDate(new Date(`${value}T12:00:00Z`), languageOfPage());
}

function isOption(control: Control): control is HTMLInputElement {
	return control.type === 'radio' || control.type === 'checkbox';
}

function holds(control: Control, text: string): boolean {
	if (control instanceof HTMLSelectElement) {
		return [...control.options].some(({ value }) => value === text);
	}
	if (control.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(text);
	return control instanceof HTMLTextAreaElement || !/[\r\n]/.test(text);
}
