import { z } from 'astro/zod';
import { pageKinds } from '../../method/schemas/kind-names.ts';
import { provenances } from '../../method/schemas/provenance.ts';
import type { Ref } from '../../method/schemas/ref.ts';
import { sendable } from '../../method/schemas/sendable.ts';
import { session } from '../../method/schemas/session.ts';
import { forEach } from '../../language/translated.ts';
import { isWhole } from '../../language/known/known.ts';

const day = z.iso.date().describe('A day: 2026-11-24.');

/** A text in each language in which it is written. */
const words = z
	.strictObject(forEach(() => z.string().optional()))
	.describe('A text per language; a language without one is not translated yet.');

const others = z.array(z.string());

const addresses = z
	.strictObject(forEach(() => z.url()))
	.describe('The address of the page per language.');

const id = z
	.string()
	.regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
	.describe('Kind and name, the same in every language: levers/allies.');

/** One relation between two items. */
const relation = z.strictObject({
	from: id,
	relation: z.string().describe('What the first says of the second, such as lifts.'),
	to: id,
});

/** What a fact can be: a word out of a list, a number, several, or a span. */
const fact = z.union([
	z.string(),
	z.number(),
	z.array(z.string()),
	z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
]);

/** One item of the method. */
const item = z.strictObject({
	id,
	kind: z.enum(pageKinds),
	order: z.int().min(1).describe('Place among the items of its kind.'),
	title: words,
	summary: words,
	address: addresses,
	markdown: addresses.describe('The text of the page in Markdown, per language.'),
	facts: z.record(z.string(), fact).describe('What is said of it; the keys differ per kind.'),
	provenance: z
		.array(z.enum(provenances))
		.min(1)
		.describe('What its idea rests on, strongest first.'),
	elaboration: z
		.enum(provenances)
		.optional()
		.describe('What rests on it beyond the idea: agendas, sentences, forms.'),
	sources: z.array(z.string()).describe('Works behind it, by their id in bibliography.json.'),
	relations: z
		.array(relation.omit({ from: true }))
		.describe('What it says of other items. The other way round: relations.csv.'),
	updated: z
		.strictObject(forEach(() => day.optional()))
		.describe('The day of the last change of the text, per language.'),
});

/** What every file says of itself. */
const head = {
	$schema: z.url().describe('The JSON Schema of this file.'),
	version: z.string().describe('The version of the methodology.'),
	licence: z.url(),
	attribution: z.string().describe('The words with which to name the source.'),
};

const method = z
	.strictObject({
		...head,
		languages: z.array(z.string()),
		items: z.array(item),
		relations: z.array(relation),
	})
	.describe('The whole method: its items, and the relations between them.');

const kind = z
	.strictObject({ ...head, kind: z.enum(pageKinds), items: z.array(item) })
	.describe('The items of one kind, in the order of the method.');

const glossary = z
	.strictObject({
		...head,
		terms: z.array(
			z.strictObject({
				id: z.string(),
				term: words,
				definition: words,
				aka: z
					.strictObject(forEach((one) => (isWhole(one) ? others : others.optional())))
					.describe('Other words for it.'),
				see: z.array(z.string()).describe('Terms beside it, by their id.'),
				sources: z.array(z.string()),
			}),
		),
	})
	.describe('The terms of the method in every language of the edition.');

/** A reference as the files write it: `worksheets/ally-talk`. */
const idIn: Ref = (collection) =>
	z
		.string()
		.regex(new RegExp(`^${collection}/[a-z0-9]+(-[a-z0-9]+)*$`))
		.transform((value) => ({ collection, id: value }));

const placed = { id, address: addresses };

const sessions = z
	.strictObject({
		...head,
		sessions: z.array(z.strictObject({ ...placed, ...session(idIn).shape })),
	})
	.describe('The meetings of the year and the classes of the course, row by row.');

const texts = z
	.strictObject({ ...head, texts: z.array(z.strictObject({ ...placed, ...sendable.shape })) })
	.describe('The texts to send, with their blanks between braces.');

export const schemas = { method, kind, glossary, sessions, texts };

export type Item = z.infer<typeof item>;
export type MethodFile = z.infer<typeof method>;
export type KindFile = z.infer<typeof kind>;
export type GlossaryFile = z.infer<typeof glossary>;
export type Relation = z.infer<typeof relation>;

/** A schema as JSON Schema, which other programs read. */
export function jsonSchemaOf(name: keyof typeof schemas, address: string): object {
	// Data of authors as a file has it: what the site makes of it cannot be said in JSON Schema.
	const io = name === 'sessions' || name === 'texts' ? 'input' : 'output';
	return { $id: address, ...z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io }) };
}
