import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { placeholder } from '../../src/check/placeholder.ts';
import type { Ref } from '../../src/method/schemas/ref.ts';
import { rule } from '../../src/method/schemas/rule.ts';
import { sendable } from '../../src/method/schemas/sendable.ts';
import { session } from '../../src/method/schemas/session.ts';
import type { NewFile } from './page.ts';
import { comment } from './yaml.ts';

const ref: Ref = (kind) => z.string().transform((id) => ({ collection: kind, id }));

/** What readers see, still to be written in each of these languages. */
const words = { nl: placeholder, en: placeholder };

const row = (id: string, minutes: number) => ({
	id,
	minutes,
	title: words,
	form: 'whole',
	do: words,
	say: [words],
});

/** Data that somebody can add one by one: its folder, its schema, and the smallest there is. */
const sorts = {
	session: {
		folder: 'sessions',
		schema: session(ref),
		smallest: (order: number) => ({
			title: words,
			summary: words,
			order,
			months: { from: 1, to: 12 },
			setting: 'workplace',
			lead: 'coach',
			who: words,
			people: { from: 1, to: 1 },
			minutes: 60,
			rows: [row('open', 10), row('work', 40), row('close', 10)],
			end: [words],
			wrong: [{ when: words, then: words }],
		}),
	},
	text: {
		folder: 'texts',
		schema: sendable,
		smallest: (order: number) => ({
			order,
			title: words,
			summary: words,
			form: 'page',
			body: words,
		}),
	},
	rule: {
		folder: 'rules',
		schema: rule,
		smallest: () => ({ kind: 'rule', title: words, text: words }),
	},
} as const;

/** A sort of data that `npm run new` can begin. */
export type DataSort = keyof typeof sorts;

/** The sorts of data, as someone types them. */
export const dataSorts = Object.keys(sorts) as DataSort[];

/** Where the data of a sort stands. */
export const folderOf = (sort: DataSort): string => `content/${sorts[sort].folder}`;

/**
 * The file of a new session, text to send or rule. It is valid as it stands: every key that it needs
 * has a value under what the key means, and the others are comments. What readers would see is `…`,
 * until somebody writes it.
 */
export function newData(sort: DataSort, id: string, order: number): NewFile {
	const { schema, smallest } = sorts[sort];
	const values: Readonly<Record<string, unknown>> = smallest(order);
	const lines = Object.entries(schema.shape).flatMap(([key, { description = key }]) => [
		...comment(description),
		...(key in values
			? stringify({ [key]: values[key] }, { aliasDuplicateObjects: false })
					.trimEnd()
					.split('\n')
			: [`# ${key}:`]),
	]);
	return { file: `${folderOf(sort)}/${id}.yaml`, text: `${lines.join('\n')}\n` };
}
