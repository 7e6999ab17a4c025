import type { z } from 'astro/zod';
import { didYouMean } from '../lib/nearest.ts';
import type { Problem } from '../lib/problem.ts';
import type { Source } from './yaml.ts';

/**
 * Holds `value` against a schema and says what is wrong in the words of its author.
 *
 * @param prefix Path of `value` in its file: `['lever']` for a block of facts.
 */
export function explainIssues(
	schema: z.ZodType,
	value: unknown,
	source: Source,
	file: string,
	prefix: readonly PropertyKey[] = [],
): Problem[] {
	const result = schema.safeParse(value, { reportInput: true });
	return (result.error?.issues ?? []).flatMap((issue): Problem[] => {
		const path = [...prefix, ...issue.path];
		const name = pathName(path);
		const about = describeAt(schema, issue.path, value);

		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({
				file,
				...source.atKey(path, key),
				message: name
					? `“${key}” is not a fact that “${name}” can have.`
					: `“${key}” is not a key that a page can have.`,
				hint: didYouMean(key, keysAt(schema, issue.path, value)),
			}));
		}

		const where = { file, ...source.at(path) };
		if (['invalid_type', 'invalid_value'].includes(issue.code) && issue.input === undefined) {
			const parent = source.atKey(path.slice(0, -2), String(path.at(-2) ?? ''));
			return [
				{
					...(path.length > 1 ? { file, ...parent } : where),
					message: `“${name}” is missing.`,
					hint: about ?? `Add “${String(path.at(-1))}:”.`,
				},
			];
		}
		if (issue.code === 'invalid_union' && 'options' in issue && issue.discriminator) {
			const key = issue.discriminator;
			const said = (issue.input as Record<string, unknown> | undefined)?.[key];
			return [
				{
					...where,
					message:
						said === undefined ? `“${name}” is missing.` : `“${name}” cannot be ${show(said)}.`,
					hint: didYouMean(String(said), (issue.options ?? []).map(String)),
				},
			];
		}
		if (issue.code === 'invalid_type') {
			return [
				{
					...where,
					message: `“${name}” should be ${typeName(issue.expected)}, but it is ${show(issue.input)}.`,
					hint: about ?? 'Write another value.',
				},
			];
		}
		if (issue.code === 'invalid_value') {
			return [
				{
					...where,
					message: `“${name}” cannot be ${show(issue.input)}.`,
					hint: didYouMean(String(issue.input), issue.values.map(String)),
				},
			];
		}
		const hint = issue.code === 'custom' && issue.params?.['hint'];
		return [
			{
				...where,
				message: hint ? issue.message : `“${name}” is not right. ${sentence(issue.message)}`,
				hint: typeof hint === 'string' ? hint : (about ?? 'Write another value.'),
			},
		];
	});
}

/** `lever.lifts[2]` for the third barrier that a lever lifts. */
function pathName(path: readonly PropertyKey[]): string {
	return path
		.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '');
}

/** The definition that a zod schema carries. The only place that looks inside one. */
interface Definition {
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	in?: z.ZodType;
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
	const { innerType, in: input } = definition(schema);
	return innerType ? unwrapped(innerType) : input ? unwrapped(input) : schema;
}

/** The member of a union that `value` says it is; any other schema as it is. */
function memberFor(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
	const { options, discriminator } = schema ? definition(unwrapped(schema)) : {};
	if (!options || !discriminator) return schema;
	const said = (value as Record<string, unknown> | undefined)?.[discriminator];
	return options.find((option) =>
		definition(definition(option).shape![discriminator]!).values?.includes(said),
	);
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
		there = (there as Record<PropertyKey, unknown> | undefined)?.[part];
		here = memberFor(typeof part === 'number' ? element : shape?.[String(part)], there);
	}
	return here;
}

/** The sentence that describes a value, or else the one of what holds it. */
function describeAt(
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

function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
	const found = schemaAt(schema, path, value);
	return Object.keys((found && definition(unwrapped(found)).shape) ?? {});
}

function typeName(expected: string): string {
	const names: Record<string, string> = {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list',
		object: 'a group of facts',
	};
	return names[expected] ?? expected;
}

function show(value: unknown): string {
	if (value === null) return 'empty';
	if (typeof value === 'string') return `the text “${value}”`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a group of facts';
	return `“${String(value)}”`;
}

function sentence(message: string): string {
	return `${message[0]!.toUpperCase()}${message.slice(1).replace(/\.?$/, '.')}`;
}
