import { mixed } from '../mark.ts';
import type { UnitQuestion } from '../unit.ts';

/** A question as it is answered with a pen, without what answers it. */
export interface PaperQuestion {
	/** Tick what is right, number what comes first, write a letter before its other half, or write. */
	answer: 'tick' | 'number' | 'pair' | 'write';
	items: readonly string[];
	/** The other halves, in another order. */
	choices: readonly string[];
}

const answers = {
	single: 'tick',
	multiple: 'tick',
	order: 'number',
	match: 'pair',
	short: 'write',
} as const;

/** A question for paper: what is put in order or together is mixed, as on the page of its unit. */
export function onPaper({ kind, options }: Pick<UnitQuestion, 'kind' | 'options'>): PaperQuestion {
	return {
		answer: answers[kind],
		items: (kind === 'order' ? mixed(options) : options).map(({ text }) => text),
		choices: mixed(options).flatMap(({ partner }) => partner ?? []),
	};
}
