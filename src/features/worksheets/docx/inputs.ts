import { CheckBox, TextRun, type ParagraphChild } from 'docx';

/** A text in a line of its own. */
export function oneText(text: string): ParagraphChild[] {
	return [new TextRun(text)];
}

/**
 * A box that Word lets people tick, with its words.
 *
 * @param question What the box answers: Word gives it that name, with the words of the box.
 */
export function oneOption(
	question: string,
	label: string,
	checked: boolean,
	after = '',
): ParagraphChild[] {
	return [
		new CheckBox({
			alias: nameOf(question, label),
			checked,
			checkedState: { value: '2612', font: 'MS Gothic' },
			uncheckedState: { value: '2610', font: 'MS Gothic' },
		}),
		new TextRun(` ${label}${after}`),
	];
}

/** Word keeps 64 characters of a name, so the words of the box come before the question. */
function nameOf(question: string, label: string): string {
	const letters = [...`${label}, ${question}`];
	return letters.length > 64 ? `${letters.slice(0, 63).join('')}…` : letters.join('');
}
