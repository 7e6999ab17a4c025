import type { Page } from 'playwright-core';

/** What a function answers in a page. */
export interface Question<Answer> {
	expression: string;
	/** Never there: it only says of which type the answer is. */
	answer?: Answer;
}

/** Asks what a function answers in a page; it can use nothing but its own text and the argument. */
export const ask = <Argument, Answer>(
	use: (argument: Argument) => Answer,
	argument: Argument,
): Question<Awaited<Answer>> => ({ expression: `(${use})(${JSON.stringify(argument)})` });

/** Puts questions to a page, one after another: together they cost hardly more than one. */
export function answersOf<Answers extends unknown[]>(
	page: Page,
	...questions: { [Key in keyof Answers]: Question<Answers[Key]> }
): Promise<Answers> {
	const all = questions.map(({ expression }) => `await ${expression}`);
	return page.evaluate<Answers>(`(async () => [${all.join(',\n')}])()`);
}
