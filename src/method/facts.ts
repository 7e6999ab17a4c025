import { z } from 'astro/zod';
import type { Language } from '../language/locales.ts';
import { uiKey, type Translate } from '../language/words.ts';
import type { Method } from './method.ts';
import { kinds, type Row } from './schemas/kinds.ts';
import { perKind, type PageKind } from './schemas/kind-names.ts';
import { everyItem, type Provenance } from './schemas/provenance.ts';
import type { Ref } from './schemas/ref.ts';
import { hidden, words, type Write } from './schemas/write.ts';

/** A fact about an item in words. */
export interface Fact {
	/** The name of the fact in the frontmatter: `horizon`. */
	key: string;
	label: string;
	value: string;
}

/** A fact whose value is one or some out of a list. */
export interface Choice {
	key: string;
	/** What stands in `content/i18n/` before a dot and the value. */
	prefix: string;
	values: readonly string[];
}

/** The facts of an item in the reader's words, in the order of its schema. */
export function factsOf(
	{ facts }: Pick<Method, 'facts'>,
	kind: PageKind,
	name: string,
	language: Language,
	t: Translate,
): Fact[] {
	const data = (facts[kind].get(name) ?? {}) as Readonly<Record<string, unknown>>;
	return shown[kind].flatMap(({ key, write }) => {
		const given = data[key];
		const value = given === undefined ? undefined : write(given as never, { language, t });
		return value ? [{ key, label: t(uiKey(`facts.${key}`)), value }] : [];
	});
}

/** The words of one fact, by its key; nothing if the item has no such fact. */
export function valueOf(facts: readonly Fact[], key: string): string | undefined {
	return facts.find((fact) => fact.key === key)?.value;
}

/** What an item rests on, beyond its idea; nothing where that is all there is. */
export function elaborationOf(kind: PageKind): Provenance | undefined {
	const row: Row = kinds[kind];
	return row.elaboration;
}

/** What the idea of an item rests on, the strongest ground first. */
export function provenanceOf(
	{ facts }: Pick<Method, 'facts'>,
	kind: PageKind,
	name: string,
): readonly Provenance[] {
	return facts[kind].get(name)?.provenance ?? [];
}

/** The facts of a kind by which its items can be divided and chosen, in the order of its schema. */
export function choicesOf(kind: PageKind): Choice[] {
	return shown[kind].flatMap(({ key, prefix, values }) =>
		values ? [{ key, prefix, values }] : [],
	);
}

/** A fact that readers see, and how it is written. */
interface Shown extends Omit<Choice, 'values'> {
	write: Write;
	values?: readonly string[];
}

const shown = perKind(shownOf);

function shownOf(kind: PageKind): Shown[] {
	const row: Row = kinds[kind];
	const anyRef: Ref = () => z.never();
	const shape: Readonly<Record<string, z.ZodType>> = row.schema(anyRef).shape;
	return Object.entries(shape).flatMap(([key, schema]) => {
		if (Object.hasOwn(everyItem, key)) return [];
		const prefix = row.words?.[key] ?? key;
		const values = optionsOf(schema);
		const write = row.write?.[key] ?? (values && words(prefix));
		return write && write !== hidden ? [{ key, prefix, write, ...(values && { values }) }] : [];
	});
}

/** The values of an enum or of a list of them; nothing for another schema. */
function optionsOf(schema: z.ZodType): readonly string[] | undefined {
	if (schema instanceof z.ZodEnum) return schema.options.map(String);
	if (schema instanceof z.ZodArray) return optionsOf(schema.element as z.ZodType);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return optionsOf(schema.unwrap() as z.ZodType);
	return undefined;
}
