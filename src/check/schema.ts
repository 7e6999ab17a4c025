import type { z } from 'astro/zod';

/** The definition that a zod schema carries. The only place that looks inside one. */
interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
	out?: z.ZodType;
	type?: string;
	/** Of a union: its members, and the key whose value says which of them is meant. */
	options?: z.ZodType[];
	discriminator?: string;
	values?: unknown[];
}

function definition(schema: z.ZodType): Definition {
	return schema.def as Definition;
}

/** The object, array or value inside an optional, a default or a transform. */
function unwrapped(schema: z.ZodType): z.ZodType {
	const { innerType, in: first, out } = definition(schema);
	// A value that is changed before it is judged is described by what judges it.
	const input = first && definition(first).type === 'transform' ? out : first;
	return innerType ? unwrapped(innerType) : input ? unwrapped(input) : schema;
}

/** The member of a union that `value` says it is; any other schema as it is. */
function memberFor(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
	const { options, discriminator } = schema ? definition(unwrapped(schema)) : {};
	if (!options || !discriminator) return schema;
	const said = valueAt(value, discriminator);
	return options.find((option) =>
		definition(definition(option).shape![discriminator]!).values?.includes(said),
	);
}

/** What stands under a key of a value that may be anything. */
export function valueAt(value: unknown, key: PropertyKey): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
	return (value as Record<PropertyKey, unknown>)[key];
}

function schemaAt(
	schema: z.ZodType,
	path: readonly PropertyKey[],
	value: unknown,
): z.ZodType | undefined {
	let here = memberFor(schema, value);
	let there = value;
	for (const part of path) {
		if (!here) return undefined;
		const { shape, element } = definition(unwrapped(here));
		there = valueAt(there, part);
		const known = shape && Object.hasOwn(shape, part) ? shape[String(part)] : undefined;
		here = memberFor(typeof part === 'number' ? element : known, there);
	}
	return here;
}

/** The sentence that describes a value, or else the one of what holds it. */
export function describeAt(
	schema: z.ZodType,
	path: readonly PropertyKey[],
	value: unknown,
): string | undefined {
	for (let length = path.length; length > 0; length--) {
		const found = schemaAt(schema, path.slice(0, length), value);
		const description = found?.description ?? (found && unwrapped(found).description);
		if (description) return description;
	}
	return undefined;
}

/** The keys that a group of facts can have. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
	const found = schemaAt(schema, path, value);
	return Object.keys((found && definition(unwrapped(found)).shape) ?? {});
}
