import { describe, expect, test } from 'vitest';
import { parseBody } from '../../prose/guard/parse.ts';
import { readCard } from './read.ts';
import { quotations, sentences, typeset } from '../../site/paper/sentences.ts';

function read(kind: 'barriers' | 'levers', body: string) {
	const parsed = parseBody(body);
	if (!('tree' in parsed)) throw new Error('That is no page.');
	return readCard(parsed.tree, kind, 'en');
}
const todoOf = (text: string) => {
	const { intro, steps } = read('barriers', `## The first step, this week\n\n${text}\n`).todo;
	return [intro.map((one) => one.text), steps.map((one) => one.text)];
};

describe('the first step of a barrier', () => {
	test('is the first paragraph, without its citations and links', () => {
		expect(todoOf("Ask [your manager](/x/): 'When?' [@kotter-1996]\n\nMore.")).toEqual([
			['Ask your manager: ‘When?’'],
			[],
		]);
	});

	test('goes on where a paragraph ends in a colon', () => {
		expect(todoOf("You could say:\n\n'I’d like an hour.'\n\nMore.")[0]).toEqual([
			'You could say:',
			'‘I’d like an hour.’',
		]);
	});

	test('has of each step that follows what is in bold, to the end of the sentence', () => {
		const steps = [
			'1. **Look back (15 minutes).** Write it down.',
			'2. **Sort (10 minutes)** into three columns. Then wait.',
			"3. **Ask:** 'What? And why?' Listen.",
			"4. Note who said 'no. Never.' and why. Wait.",
		];
		expect(todoOf(`An hour.\n\n${steps.join('\n')}`)).toEqual([
			['An hour.'],
			[
				'Look back (15 minutes).',
				'Sort (10 minutes) into three columns.',
				'Ask: ‘What? And why?’',
				'Note who said ‘no. Never.’ and why.',
			],
		]);
	});

	test('ends before a table or an aside', () => {
		expect(todoOf('An hour.\n\n| a | b |\n| - | - |\n| c | d |\n\n1. Later.')).toEqual([
			['An hour.'],
			[],
		]);
	});
});

describe('a lever', () => {
	const body = (steps: string) =>
		`## How to use it\n\n${steps}\n\n## Questions for the coach\n\n- A?\n- B?\n- C?\n`;

	test('has what each step says first, and the first two questions', () => {
		const { todo, questions } = read('levers', body('1. **One.** X.\n2. **Two** more. Y.'));
		expect(todo.steps.map(({ text }) => text)).toEqual(['One.', 'Two more.']);
		expect(questions.map(({ text, line }) => [text, line])).toEqual([
			['A?', 8],
			['B?', 9],
		]);
	});

	test('has the first sentence to say in which somebody speaks of themselves', () => {
		const said = (steps: string) => read('levers', body(steps)).saying?.text;
		expect(said("1. Ask: 'What do you see here? I would like a day to look.'")).toBe(
			'I would like a day to look.',
		);
		expect(said("1. Say: 'If we could do this, what then?'")).toBe(
			'If we could do this, what then?',
		);
		expect(said("1. Ask: 'How do you call that?'")).toBe('How do you call that?');
		expect(said('1. Say nothing.')).toBeUndefined();
	});
});

describe('sentences', () => {
	test('keep together what is quoted', () => {
		expect(sentences(typeset("Ask: 'Why? Who?' Then wait. It's z'n idee."))).toEqual([
			'Ask: ‘Why? Who?’',
			'Then wait.',
			'It’s z’n idee.',
		]);
	});

	test('know an apostrophe from the end of a quotation', () => {
		expect(quotations(typeset("Zeg: 'Het zijn collega's, en z'n idee.' Wacht."))).toEqual([
			'Het zijn collega’s, en z’n idee.',
		]);
	});
});
