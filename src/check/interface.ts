import { z } from 'astro/zod';
import { choicesOf } from '../method/facts.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { explainIssues } from './explain.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';
import { factsIn } from './yaml.ts';

/** Every word of the interface exists in every language, and so does every word that facts need. */
export function checkInterface({ interface: files }: Project): Problem[] {
	const readable = files.filter(({ source }) => source.problems.length === 0);
	const known = new Set(readable.flatMap(({ source }) => Object.keys(factsIn(source))));
	const wanted = new Map([
		...[...known].map((key) => [key, 'while the other language has it'] as const),
		...neededWords(),
	]);
	return readable.flatMap(({ file, source }) => [
		...explainIssues(words, source.data, source, file),
		...[...wanted]
			.filter(([key]) => !Object.hasOwn(factsIn(source), key))
			.map(([key, why]) => ({
				file,
				message: `“${key}” is missing, ${why}.`,
				hint: `Add “${key}” with its text in this language.`,
			})),
	]);
}

/** The words of the interface, by their key. */
const words = z.record(z.string(), z.string().min(1)).describe('A key and its text.');

/** The words that pages put together from the names and values of facts, each with its reason. */
export function neededWords(): [key: string, why: string][] {
	return pageKinds.flatMap((kind) =>
		choicesOf(kind).flatMap(({ key, prefix, values }): [string, string][] => [
			[`facts.${key}`, `while pages in ${kind}/ name the fact “${key}”`],
			...values.map((value): [string, string] => [
				`${prefix}.${value}`,
				`while “${value}” is a value of “${key}” in ${kind}/`,
			]),
		]),
	);
}
