import { z } from 'astro/zod';
import { choicesOf } from '../method/facts.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { explainIssues } from './explain.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './nearest.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';
import { isWhole, knownLanguages } from '../language/known/known.ts';

/**
 * Every word of the interface exists in every whole language, and so does every word that facts
 * need. Another language may lack some, and has no others.
 */
export function checkInterface({ interface: files }: Project): Problem[] {
	const readable = files.filter(({ source }) => source.problems.length === 0);
	const [whole, partial] = [readable.filter(isOfWhole), readable.filter((one) => !isOfWhole(one))];
	const known = new Set(whole.flatMap(({ source }) => Object.keys(factsIn(source))));
	const wanted = new Map([
		...[...known].map((key) => [key, 'while the other language has it'] as const),
		...neededWords(),
	]);
	const strange = partial.flatMap(({ file, source }) => [
		...explainIssues(words, source.data, source, file),
		...Object.keys(factsIn(source))
			.filter((key) => !known.has(key))
			.map((key) => ({
				file,
				...source.atKey([], key),
				message: `“${key}” is not a text of the interface.`,
				hint: didYouMean(key, known),
			})),
	]);
	const missing = whole.flatMap(({ file, source }) => [
		...explainIssues(words, source.data, source, file),
		...[...wanted]
			.filter(([key]) => !Object.hasOwn(factsIn(source), key))
			.map(([key, why]) => ({
				file,
				message: `“${key}” is missing, ${why}.`,
				hint: `Add “${key}” with its text in this language.`,
			})),
	]);
	return [...missing, ...strange];
}

function isOfWhole({ file }: DataFile): boolean {
	return knownLanguages.some((one) => isWhole(one) && file.endsWith(`/${one}.json`));
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
