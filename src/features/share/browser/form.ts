import { isRecord, parseJson } from '../../../ui/store.ts';
import type { Format } from '../../../ui/store.ts';
import { isTexts } from '../../../ui/texts.ts';

/** What someone filled in, by field. A field of which more may be ticked has more answers. */
export type Kept = Readonly<Record<string, readonly string[]>>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How the browser keeps a draft. */
export const keptFormat: Format<Kept> = {
	empty: {},
	isEmpty: (kept) => Object.values(kept).every((answers) => answers.every((one) => one === '')),
	toText: (kept) => JSON.stringify(kept),
	fromText: (text) => {
		const value = parseJson(text);
		return isRecord(value) && Object.values(value).every(isTexts) ? (value as Kept) : undefined;
	},
};

/** The controls of a form by their field: a name that all controls of one question share. */
export function fieldsIn(form: HTMLFormElement): Map<string, Control[]> {
	const fields = new Map<string, Control[]>();
	for (const control of form.elements) {
		if (!isControl(control)) continue;
		const field = fieldOf(control);
		fields.set(field, [...(fields.get(field) ?? []), control]);
	}
	return fields;
}

/**
 * The field of a control. Where more questions share a name, such as the sections of a case, each
 * says which one it is: a place in a list would point at another question when one is added.
 */
export function fieldOf(control: Control): string {
	return control.dataset['keep'] ?? control.name;
}

/** Whether an element of a form is one that someone fills in. */
export function isControl(element: unknown): element is Control {
	return (
		(element instanceof HTMLInputElement ||
			element instanceof HTMLTextAreaElement ||
			element instanceof HTMLSelectElement) &&
		element.name !== ''
	);
}

/** What the controls of one question say now. */
export function answersIn(controls: readonly Control[]): string[] {
	return controls.flatMap((control) => {
		if (!isOption(control)) return [control.value];
		return control.checked ? [control.value] : [];
	});
}

/** Shows an answer in the controls of one question; empties them if there is none. */
export function showIn(controls: readonly Control[], answers: readonly string[] = []): void {
	for (const control of controls) {
		const [answer = ''] = answers;
		if (isOption(control)) control.checked = answers.includes(control.value);
		// Writing a value again would move the cursor of someone who is typing.
		else if (control.value !== answer) control.value = answer;
	}
}

/**
 * Reads the drafts of the first version of this form, which kept one per language, as a list of
 * names and answers in the order of the page. What the first draft leaves empty comes from the next.
 *
 * @param sections The fields of the sections, in the order of that version.
 */
export function fromFirstVersion(texts: readonly string[], sections: readonly string[]): Kept {
	const drafts = texts.map((text) => {
		const kept: Record<string, string[]> = {};
		const pairs = parseJson(text);
		let section = 0;
		for (const pair of Array.isArray(pairs) ? pairs : []) {
			if (!isTexts(pair) || pair.length !== 2) continue;
			const [name, answer] = pair as [string, string];
			const field = name === 'sections[]' ? sections[section++] : name;
			if (field !== undefined && answer !== '') (kept[field] ??= []).push(answer);
		}
		return kept;
	});
	return Object.assign({}, ...drafts.reverse()) as Kept;
}

function isOption(control: Control): control is HTMLInputElement {
	return control.type === 'radio' || control.type === 'checkbox';
}
