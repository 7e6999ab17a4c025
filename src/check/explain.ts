import type { z } from 'astro/zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { describeAt, keysAt, valueAt } from './schema.ts';
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
			const said = valueAt(issue.input, key);
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

function typeName(expected: string): string {
	const names: Record<string, string> = {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list',
		object: 'a group of facts',
	};
	return Object.hasOwn(names, expected) ? names[expected]! : expected;
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
