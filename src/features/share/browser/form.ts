type Answers = [name: string, value: string][];

/** What someone filled in, as a text to keep. */
export function readForm(form: HTMLFormElement): string {
	const answers: Answers = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
	return JSON.stringify(answers);
}

/** Puts kept answers back. Leaves the form as it is when they cannot be read. */
export function fillIn(form: HTMLFormElement, kept: string): void {
	const answers = parse(kept);
	const used = new Map<string, number>();
	for (const control of form.elements) {
		if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
			control.checked = answers.some(
				([name, value]) => name === control.name && value === control.value,
			);
		} else if (
			control instanceof HTMLInputElement ||
			control instanceof HTMLTextAreaElement ||
			control instanceof HTMLSelectElement
		) {
			const place = used.get(control.name) ?? 0;
			const [, value] = answers.filter(([name]) => name === control.name)[place] ?? [];
			if (value !== undefined) control.value = value;
			used.set(control.name, place + 1);
		}
	}
	for (const details of form.querySelectorAll('details'))
		details.open = details.querySelector(':checked') !== null;
}

function parse(kept: string): Answers {
	try {
		const answers: unknown = JSON.parse(kept);
		const isAnswer = (one: unknown): one is Answers[number] =>
			Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
		return Array.isArray(answers) ? answers.filter(isAnswer) : [];
	} catch {
		return [];
	}
}
