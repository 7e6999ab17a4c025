import type { z } from 'astro/zod';
import { quoted, shown } from '../prose/guard/slips.ts';
import { nearest } from '../language/nearest.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { describeAt, keysAt, valueAt } from './schema.ts';
import type { Source } from './yaml.ts';

/** What is known of one kind of file and not of others. */
interface Knowledge {
	/** What to do about a key that is not known there. */
	unknownKey?: (key: string) => string | undefined;
	/** What to write instead of a wrong value. */
	instead?: (path: readonly PropertyKey[], value: unknown) => string | undefined;
}

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
	{ unknownKey, instead }: Knowledge = {},
): Problem[] {
	const result = schema.safeParse(value, { reportInput: true });
	const isJson = file.endsWith('.json');
	const issues = result.error?.issues ?? [];
	const problems = issues.flatMap((issue): Problem[] => {
		const path = [...prefix, ...issue.path];
		const name = pathName(path, value);
		const about = describeAt(schema, issue.path, value);

		if (issue.code === 'unrecognized_keys') {
			const known = keysAt(schema, issue.path, value);
			// Of a group that is not what it should be, what it lacks says enough.
			if (isJson && lacksAll(issue.path, known, issues)) return [];
			const strange = isJson ? issue.keys.filter((key) => !nearest(key, known)) : [];
			return [
				...strangeKeys(strange, name).map((said) => ({
					file,
					...source.atKey(path, strange[0]!),
					...said,
				})),
				...issue.keys
					.filter((key) => !strange.includes(key))
					.map((key) => ({
						file,
						...source.atKey(path, key),
						message: isJson
							? `“${key}” is not a key that “${name}” can have.`
							: name
								? `“${key}” is not a fact that “${name}” can have.`
								: `“${key}” is not a key that a page can have.`,
						hint: unknownKey?.(key) ?? didYouMean(key, known),
					})),
			];
		}

		const where = { file, ...source.at(path) };
		if (['invalid_type', 'invalid_value'].includes(issue.code) && issue.input === undefined) {
			const parent =
				typeof path.at(-2) === 'number'
					? source.at(path.slice(0, -1))
					: source.atKey(path.slice(0, -2), String(path.at(-2) ?? ''));
			return [
				{
					...(path.length > 1 ? { file, ...parent } : where),
					message: `“${name}” is missing.`,
					hint:
						about ??
						(isJson ? `Add "${String(path.at(-1))}": ….` : `Add “${String(path.at(-1))}:”.`),
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
					message: `${name ? `“${name}”` : 'This file'} should be ${typeName(issue.expected)}, but it is ${show(issue.input)}.`,
					hint:
						instead?.(issue.path, issue.input) ??
						rewritten(path.at(-1), issue.expected, issue.input, isJson) ??
						about ??
						'Write another value.',
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
				message: hint ? issue.message : `“${name}” is not right. ${sentence(plainly(issue))}`,
				hint:
					typeof hint === 'string'
						? hint
						: (instead?.(issue.path, issue.input) ?? about ?? 'Write another value.'),
			},
		];
	});
	// Of a value that the guard refuses, one sentence is enough.
	return problems.filter(
		({ line, column }) =>
			!source.problems.some((other) => other.line === line && other.column === column),
	);
}

/** Whether a group lacks something that it must have, and has nothing that it can have. */
function lacksAll(
	path: readonly PropertyKey[],
	known: readonly string[],
	issues: readonly z.core.$ZodIssue[],
): boolean {
	return known.every((key) =>
		issues.some(
			(other) =>
				other.path.length === path.length + 1 &&
				[...path, key].every((part, index) => other.path[index] === part) &&
				'input' in other &&
				other.input === undefined,
		),
	);
}

/** One sentence about all the keys of a record that say nothing here. */
function strangeKeys(keys: readonly string[], name: string): Pick<Problem, 'message' | 'hint'>[] {
	if (keys.length === 0) return [];
	const list = keys.map((key) => `“${key}”`).join(', ');
	const [are, those] =
		keys.length === 1 ? ['is not a key', 'that line'] : ['are not keys', 'those lines'];
	return [
		{
			message: `${list.replace(/, (?=[^,]*$)/, ' and ')} ${are} that “${name}” can have.`,
			hint: `Take ${those} out: an abstract belongs to its publisher, notes and keywords to whoever made them.`,
		},
	];
}

/** The value as it should have been written, where that can be seen from what was. */
function rewritten(
	key: PropertyKey | undefined,
	expected: string,
	input: unknown,
	isJson: boolean,
): string | undefined {
	const before = typeof key !== 'string' ? '' : isJson ? `"${key}": ` : `${key}: `;
	const write = (value: string) => `Write “${shown(before + value)}”.`;
	if (expected === 'string' && ['number', 'boolean'].includes(typeof input)) {
		return `Put it between quotes. ${write(JSON.stringify(String(input)))}`;
	}
	if (expected === 'string' && input === null && !isJson) {
		return `Write the text behind “${String(key)}:”, on the same line.`;
	}
	if (typeof input !== 'string') return undefined;
	if (expected === 'array') {
		const items = input.split(/[,;\n]+|(?:^|\s)[-–—•·*]\s*/u).flatMap((one) => one.trim() || []);
		const list = items.map((one) =>
			isJson ? JSON.stringify(one) : /^[\w-]+$/.test(one) ? one : quoted(one),
		);
		return `A list stands between brackets, with commas. ${write(`[${list.join(', ')}]`)}`;
	}
	if (expected === 'boolean' && /^(yes|on|y|ja|no|off|n|nee|neen)$/i.test(input)) {
		return write(String(/^(y|on|j)/i.test(input)));
	}
	if ((expected === 'number' || expected === 'int') && /^\d+\D*$/.test(input)) {
		return `A number has no quotes and no unit. ${write(String(parseInt(input, 10)))}`;
	}
	return undefined;
}

/** `lever.lifts[2]` for the third barrier that a lever lifts; a record of a list goes by its id. */
function pathName(path: readonly PropertyKey[], value: unknown): string {
	const record: unknown = Array.isArray(value) ? value[Number(path[0])] : undefined;
	const { id, title } = (record ?? {}) as { id?: unknown; title?: unknown };
	const own = [id, title].find((one) => typeof one === 'string' && one !== '');
	return path
		.map((part, index) =>
			index === 0 && typeof own === 'string'
				? own
				: typeof part === 'number'
					? `[${part + 1}]`
					: `.${String(part)}`,
		)
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
		record: 'a list of keys, each with its text',
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

/** What is wrong with a value: of its size in our words where the schema has none of its own. */
function plainly(issue: z.core.$ZodIssue): string {
	const { message } = issue;
	if (!/^Too (small|big): /.test(message)) return message;
	if (issue.code !== 'too_small' && issue.code !== 'too_big') return message;
	const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
	const bound = `${issue.code === 'too_small' ? 'at least' : 'at most'} ${limit}`;
	if (['array', 'set', 'map'].includes(issue.origin)) return `it needs ${bound} of them`;
	if (issue.origin === 'string') return `it needs ${bound} ${limit === 1 ? 'sign' : 'signs'}`;
	return `it should be ${bound}`;
}
