import { z } from 'astro/zod';
import { text } from './text.ts';

/** The lists that come from the methodology itself, so that they are never out of date. */
const graphLists = ['barriers', 'levers'] as const;

export type GraphList = (typeof graphLists)[number];

/** An id that answers are kept by: the same in every language, for good. */
export const id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower-case English words joined by hyphens.')
	.describe('Lower-case English words joined by hyphens. Answers are kept by it: never change it.');

const common = {
	id,
	label: text.describe('The question or name of the field, in every language.'),
	help: text.optional().describe('How to answer, in a sentence or two, in every language.'),
};

const list = z
	.enum(graphLists)
	.describe('A list from the methodology: barriers or levers, in the order of the site.');

const item = z.strictObject({
	id,
	label: text.describe('What the reader sees, in every language.'),
	help: text.optional().describe('What is meant, in every language.'),
});

/** Refuses an id that stands in a list twice. */
const once =
	(message: (id: string) => string) =>
	(all: readonly { id: string }[], context: z.RefinementCtx): void => {
		all.forEach((one, index) => {
			if (all.findIndex((other) => other.id === one.id) === index) return;
			context.addIssue({
				code: 'custom',
				path: [index, 'id'],
				message: message(one.id),
				params: { hint: 'Give one of the two another id.' },
			});
		});
	};

const items = (least: number, message: string) =>
	z
		.array(item)
		.min(least, message)
		.superRefine(once((id) => `“${id}” stands twice in the same list.`));

const options = items(2, 'A choice needs at least two options.').describe(
	'What there is to choose from: two or more, each with “id:” and “label:”.',
);

/** Says so when neither or both of two keys are there. */
function eitherOr(value: object, [own, graph]: [string, string], context: z.RefinementCtx): void {
	const count = [own, graph].filter((key) => key in value && value[key as never] !== undefined);
	if (count.length === 1) return;
	context.addIssue({
		code: 'custom',
		message:
			count.length === 0
				? `There is nothing to choose from: “${own}” and “${graph}” are both missing.`
				: `“${own}” and “${graph}” cannot stand beside each other.`,
		params: { hint: `Write “${own}:” with a list of your own, or “${graph}: barriers”.` },
	});
}

const shortText = z.strictObject({ kind: z.literal('short-text'), ...common });
const longText = z.strictObject({
	kind: z.literal('long-text'),
	...common,
	lines: z.int().min(2).max(20).default(3).describe('Lines to write on, on paper.'),
});
const number = z.strictObject({
	kind: z.literal('number'),
	...common,
	unit: text.optional().describe('What is counted, such as “hours per month”.'),
	min: z.number().optional().describe('The least that makes sense.'),
	max: z.number().optional().describe('The most that makes sense.'),
});
const date = z.strictObject({ kind: z.literal('date'), ...common });
const scale = z.strictObject({
	kind: z.literal('scale'),
	...common,
	from: z.int().min(0).max(1).default(0).describe('The lowest score: 0 or 1.'),
	to: z.int().min(2).max(10).describe('The highest score, 10 at most.'),
	low: text.describe('What the lowest score means.'),
	high: text.describe('What the highest score means.'),
});
const choice = z
	.strictObject({
		kind: z.literal('choice'),
		...common,
		options: options.optional(),
		list: list.optional(),
	})
	.superRefine((value, context) => eitherOr(value, ['options', 'list'], context));

/** Kinds that can also stand in a cell of a table or matrix. */
export const cellKinds = [shortText, longText, number, date, scale, choice] as const;

const columns = z
	.array(z.discriminatedUnion('kind', cellKinds))
	.min(1, 'A table needs at least one column.')
	.superRefine(once((id) => `“${id}” is the id of two columns.`))
	.describe('The columns, each a field of its own: short-text, number, date, scale, choice …');

const axis = (what: string) =>
	z
		.strictObject({
			label: text.describe(`What the ${what} are, such as “Barrier”.`),
			items: items(1, 'A list needs at least one item.')
				.optional()
				.describe(`The ${what}, each with “id:” and “label:”.`),
			list: list.optional(),
			pick: z
				.int()
				.min(1)
				.max(10)
				.optional()
				.describe(`How many of them someone chooses. Without it, all of them are ${what}.`),
		})
		.superRefine((value, context) => eitherOr(value, ['items', 'list'], context));

/** Every kind of field, from a line of text to a matrix. */
export const fieldKinds = [
	shortText,
	longText,
	number,
	date,
	scale,
	choice,
	z.strictObject({
		kind: z.literal('choices'),
		...common,
		options: options.describe('What to tick, as many as apply: two or more.'),
	}),
	z.strictObject({
		kind: z.literal('checklist'),
		...common,
		items: items(1, 'A checklist needs at least one item.').describe(
			'What to tick off, each with “id:” and “label:”.',
		),
	}),
	z.strictObject({
		kind: z.literal('table'),
		...common,
		columns,
		rows: z.int().min(1).max(20).default(5).describe('Empty rows on paper. More can be added.'),
	}),
	z.strictObject({
		kind: z.literal('matrix'),
		...common,
		rows: axis('rows').describe('The rows: fixed items, or a list from the methodology.'),
		columns,
	}),
	z.strictObject({
		kind: z.literal('cross'),
		...common,
		rows: axis('rows').describe('The rows of the grid.'),
		columns: axis('columns').describe('The columns of the grid.'),
		options: options.describe('What a cell can say: two options or more.'),
	}),
	z.strictObject({ kind: z.literal('signature'), ...common }),
] as const;
