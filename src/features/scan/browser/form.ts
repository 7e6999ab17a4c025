import type { Answers } from '../../../method/scan/answers.ts';
import { fill } from '../../../language/fill.ts';

/** The statements with their answers, and the bar below them that says how far someone is. */
export function createForm(scan: HTMLElement, progress: string) {
	const radios = [...scan.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	const erasers = [...scan.querySelectorAll<HTMLElement>('[data-erase]')];
	const bar = scan.querySelector('progress')!;
	const label = scan.querySelector('#scan-progress')!;

	return {
		/** Shows answers in the form. */
		show(answers: Answers) {
			for (const radio of radios) radio.checked = answers.get(radio.name) === Number(radio.value);
			for (const button of erasers)
				button.toggleAttribute('data-shown', answers.has(button.dataset['erase']!));
			const values = { done: answers.size, all: erasers.length };
			bar.value = values.done / values.all;
			label.textContent = fill(progress, values);
		},

		/** Takes the reader to a statement, or else to the first. */
		focus(name = radios[0]?.name) {
			radios.find((radio) => radio.name === name)?.focus();
		},
	};
}
