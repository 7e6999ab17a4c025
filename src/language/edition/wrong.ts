/** What is wrong with the file of an edition, in words for somebody who is no programmer. */
import type { z } from 'astro/zod';
import type { YAMLError } from 'yaml';
import { nearest } from '../nearest.ts';

/** A colour without quotes, which YAML takes for a remark, and where it stands in the file. */
interface Remark {
	offset: number;
	colour: string;
}

/** What a schema tells about the input that it refuses. */
interface Refused {
	input?: unknown;
}

/** What the words need to know about the file and its schema. */
interface Around {
	/** The settings that there are below a path. */
	keysAt: (path: readonly string[]) => string[];
	/** The colour that stands without quotes on the line of a path. */
	remarkAt: (path: readonly string[]) => string | undefined;
}

/** A whole sentence, and what in the file it is about. */
interface Wrong {
	path: readonly string[];
	says: string;
}

/**
 * Says why a file cannot be read as settings at all: only the cause, not what follows from it.
 *
 * @param errors What the reader of YAML makes of it.
 */
export function unreadableIn(
	yaml: string,
	errors: readonly YAMLError[],
): { offset: number; says: string }[] {
	const lost = yaml.indexOf('\uFFFD');
	if (lost !== -1)
		return [
			{
				offset: lost,
				says: 'A sign here cannot be read, because the file is not saved as UTF-8: save it again with that encoding.',
			},
		];
	const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/m.exec(yaml);
	if (mark)
		return [
			{
				offset: mark.index,
				says: 'Git left two versions here: choose one, and take out the other and the lines with <<<<<<<, ======= and >>>>>>>.',
			},
		];
	const [remark] = errors.length > 0 ? remarksIn(yaml) : [];
	if (remark) return [{ offset: remark.offset, says: quoted(remark.colour) }];
	return errors.map(({ pos, message }) => ({ offset: pos[0], says: message.split('\n')[0]! }));
}

/** Finds the colours that stand without quotes, where YAML takes them for a remark. */
export function remarksIn(yaml: string): Remark[] {
	return [...yaml.matchAll(/:[ \t]+(#[0-9a-f]{3,6})(?=[\s,}]|$)/gi)].flatMap((match) => {
		const before = yaml.slice(yaml.lastIndexOf('\n', match.index) + 1, match.index);
		if (/(?:^|\s)#/.test(before)) return [];
		const colour = match[1]!;
		return [{ offset: match.index + match[0].length - colour.length, colour }];
	});
}

/** Says what a schema found, a sentence for each; a name that is misspelt is not missing as well. */
export function wrongIn(issues: readonly z.core.$ZodIssue[], around: Around): Wrong[] {
	const strange = issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const above = issue.path.map(String);
		const known = around.keysAt(above);
		return issue.keys.map((key) => ({ path: [...above, key], known, guess: nearest(key, known) }));
	});
	const meant = new Set(
		strange.map(({ path, guess }) => [...path.slice(0, -1), guess ?? ''].join('.')),
	);
	const others = issues.filter(
		({ code, input, path }) =>
			code !== 'unrecognized_keys' && (input !== undefined || !meant.has(path.join('.'))),
	);
	return [
		...others.map((issue) => ({ path: issue.path.map(String), says: sentence(issue, around) })),
		...strange.map(({ path, known, guess }) => ({
			path,
			says: `“${path.join('.')}” is not a setting of an edition. ${
				guess === undefined ? `These are: ${known.join(', ')}.` : `Did you mean “${guess}”?`
			}`,
		})),
	];
}

function sentence(issue: z.core.$ZodIssue, { keysAt, remarkAt }: Around): string {
	const path = issue.path.map(String);
	if (path.length === 0) return `This file ${kindOf(issue.input)}; ${holds(keysAt(path))}`;
	// A place in a list counts from 0, and nobody else does: the words name what stands there.
	const isItem = typeof issue.path.at(-1) === 'number';
	const subject = `“${issue.path.filter((key) => typeof key !== 'number').join('.')}”`;
	if (issue.input === undefined) return `${subject} is missing.`;
	if (issue.input === null && isItem) return `${subject}: a place in the list is empty.`;
	const isMap = issue.code === 'invalid_type' && issue.expected === 'object';
	const message = isMap
		? `write a line for each of these below it: ${keysAt(path).join(', ')}`
		: issue.message;
	if (issue.input !== null && issue.input !== '') return `${subject}: ${closed(message)}`;
	const remark = remarkAt(path);
	if (remark !== undefined) return `${subject} is empty. ${quoted(remark)}`;
	return `${subject} is empty. ${closed(message.charAt(0).toUpperCase() + message.slice(1))}`;
}

function kindOf(input: unknown): string {
	if (input === null || input === undefined) return 'is empty';
	return Array.isArray(input) ? 'is a list' : 'is one piece of text';
}

function holds(keys: readonly string[]): string {
	return `it should hold these settings, each on a line of its own: ${keys.join(', ')}.`;
}

function closed(message: string): string {
	return /[.?]$/.test(message) ? message : `${message}.`;
}

function quoted(colour: string): string {
	return `What follows a # is a remark: put the colour between quotes: "${colour}".`;
}

/** Says how to write a text, to somebody whose text YAML takes for something else. */
export function asText({ input }: Refused): string {
	return typeof input === 'object' ? 'write one piece of text here' : 'put a " before and after it';
}

/**
 * Says how to write a list, with what stands there or else with an example.
 *
 * @returns It takes what stands there instead of a list.
 */
export function asList(key: string, example: readonly string[]): (refused: Refused) => string {
	return ({ input }) => {
		const there =
			typeof input === 'string'
				? input.split(/[\s,;]+/).filter(Boolean)
				: Object.keys(typeof input === 'object' ? (input ?? {}) : {});
		return `write it as a list: \`${key}: [${(there.length > 0 ? there : example).join(', ')}]\``;
	};
}

/** A value as its author knows it, between the quotes of a sentence. */
export function shown(input: unknown): string {
	return `“${typeof input === 'string' ? input : JSON.stringify(input)}”`;
}
