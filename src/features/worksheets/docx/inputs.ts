import { CheckBox, TextRun, type ParagraphChild } from 'docx';
import type { Answers, Input } from '../inputs.ts';

/** A box that Word lets people tick, with its words; without `checked`, only the words. */
export function oneOption(label: string, checked?: boolean, after = ''): ParagraphChild[] {
	if (checked === undefined) return [new TextRun(label)];
	return [
		new CheckBox({
			checked,
			checkedState: { value: '2612', font: 'MS Gothic' },
			uncheckedState: { value: '2610', font: 'MS Gothic' },
		}),
		new TextRun(` ${label}${after}`),
	];
}

/** What was answered, in words; empty when nothing was. */
export function answerText({ name, cell }: Input, answers: Answers): string {
	const answer = answers[name] ?? '';
	if (cell?.kind !== 'choice') return answer;
	return cell.options.find(({ id }) => id === answer)?.label ?? answer;
}
