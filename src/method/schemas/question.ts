import { z } from 'astro/zod';
import { name as id } from './name.ts';
import type { Ref } from './ref.ts';
import { text } from './text.ts';

const option = z.strictObject({
	id: id.describe('Lower-case English words, or a letter: “a”. Answers are kept by it.'),
	text: text.describe('What can be chosen.'),
	right: z.boolean().default(false).describe('Whether it is right.'),
	why: text.describe('Why it is right or not, to somebody who chose it.'),
});

const options = z.array(option).min(2).max(8);

/**
 * A question with which a student checks what stuck. Every answer has an explanation; nothing is
 * marked, and nothing is timed.
 */
export const question = (ref: Ref) => {
	const shared = {
		id: id.describe('Lower-case English words. Answers are kept by it.'),
		objective: id.describe('The objective of this unit that it is about.'),
		ask: text.describe('The question.'),
		see: z
			.array(ref('docs'))
			.default([])
			.describe('Pages on which to read it again: “levers/allies”.'),
	};
	return z
		.discriminatedUnion('kind', [
			z.strictObject({
				kind: z.literal('single').describe('One option is right.'),
				...shared,
				options: options.describe('What to choose from.'),
			}),
			z.strictObject({
				kind: z.literal('multiple').describe('Several options can be right.'),
				...shared,
				options: options.describe('What to choose from.'),
			}),
			z.strictObject({
				kind: z.literal('order').describe('Things are put in their order.'),
				...shared,
				items: z
					.array(
						z.strictObject({
							id: id.describe('Lower-case English words, or a letter.'),
							text: text.describe('What is put in its place.'),
							why: text.describe('Why it has this place.'),
						}),
					)
					.min(3)
					.max(8)
					.describe('The things, in the right order. Readers get them in another one.'),
			}),
			z.strictObject({
				kind: z.literal('match').describe('Each thing is put with what belongs to it.'),
				...shared,
				pairs: z
					.array(
						z.strictObject({
							id: id.describe('Lower-case English words, or a letter.'),
							left: text.describe('The thing.'),
							right: text.describe('What belongs to it.'),
							why: text.describe('Why they belong together.'),
						}),
					)
					.min(3)
					.max(8)
					.describe('What belongs together. Readers get the right-hand side in another order.'),
			}),
			z.strictObject({
				kind: z.literal('short').describe('A few sentences are written.'),
				...shared,
				model: text.describe('An answer that is good enough, written out.'),
				look: z
					.array(text)
					.min(1)
					.describe('What to look for in one’s own answer, beside the model answer.'),
			}),
		])
		.superRefine((one, context) => {
			const refuse = (path: PropertyKey[], message: string, hint: string) =>
				context.addIssue({ code: 'custom', path, message, params: { hint } });
			const [key, parts] = partsOf(one);
			parts.forEach((part, index) => {
				if (parts.findIndex((other) => other.id === part.id) === index) return;
				refuse(
					[key, index, 'id'],
					`“${part.id}” is the id of two answers to this question.`,
					'Give one of them another id. Answers are kept by it.',
				);
			});
			if (one.kind !== 'single' && one.kind !== 'multiple') return;
			const right = one.options.filter((part) => part.right).length;
			if (one.kind === 'single' && right !== 1) {
				refuse(
					['options'],
					right === 0
						? 'None of these options is right.'
						: `${right} of these options are right, and a reader can choose one.`,
					right === 0
						? 'Write “right: true” at the right one.'
						: 'Leave “right: true” at one of them, or write “kind: multiple”.',
				);
			}
			if (one.kind === 'multiple' && (right === 0 || right === one.options.length)) {
				refuse(
					['options'],
					right === 0 ? 'None of these options is right.' : 'All of these options are right.',
					'A question with several right options has at least one of each.',
				);
			}
		});
};

/** A question, as the file of its unit says it. */
export type Question = z.infer<ReturnType<typeof question>>;

/** What can be chosen in a question, and under which key it stands; nothing where one writes. */
function partsOf(question: object): [key: string, parts: readonly { id: string }[]] {
	for (const key of ['options', 'items', 'pairs'] as const) {
		if (has(question, key)) return [key, question[key]];
	}
	return ['model', []];
}

const has = <K extends string>(
	question: object,
	key: K,
): question is Record<K, readonly { id: string }[]> => Object.hasOwn(question, key);
