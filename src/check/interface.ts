import { z } from 'astro/zod';
import { choicesOf } from '../method/facts.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { explainIssues } from './explain.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './nearest.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';
import { methodLanguage } from '../language/active.ts';
import { isWhole, knownLanguages, nameIn, type Language } from '../language/known/known.ts';

/**
 * Every word of the interface exists in every whole language, and so does every word that facts
 * need. Another language may lack some, and has no others.
 */
export function checkInterface({ interface: files }: Project): Problem[] {
	const readable = files.filter(({ source }) => source.problems.length === 0);
	const [whole, partial] = [readable.filter(isOfWhole), readable.filter((one) => !isOfWhole(one))];
	const known = new Set(whole.flatMap(({ source }) => Object.keys(factsIn(source))));
	const wanted = new Map([
		...[...known].map((key) => [key, 'while another language has it'] as const),
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
		...(words.safeParse(source.data).success ? [...wanted] : [])
			.filter(([key]) => !Object.hasOwn(factsIn(source), key))
			.map(([key, why]) => ({
				file,
				message: `“${key}” is missing, ${why}.`,
				hint: `Add “${key}” with its text in this language.`,
			})),
	]);
	return [...missing, ...strange, ...checkBlanks(readable)];
}

const nameOfMethod = nameIn(methodLanguage, 'en');

/** What stands between double braces in a text, for a number or a name. */
const blanksOf = (text: unknown) =>
	new Set([...String(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, blank]) => blank!));

/** Every translation of a text has the blanks of that text, and no others. */
function checkBlanks(files: readonly DataFile[]): Problem[] {
	const original = files.find((one) => isIn(methodLanguage, one));
	const texts = original ? factsIn(original.source) : {};
	return files.flatMap(({ file, source }) =>
		Object.entries(factsIn(source)).flatMap(([key, text]): Problem[] => {
			const [own, wanted] = [blanksOf(text), blanksOf(texts[key])];
			const [lost, strange] = [wanted.difference(own), own.difference(wanted)];
			if (!Object.hasOwn(texts, key) || lost.size + strange.size === 0) return [];
			const place = { file, ...source.atKey([], key) };
			return [
				...[...strange].map((blank) => ({
					...place,
					message: `“${key}” has a blank {{${blank}}} that the text in ${nameOfMethod} does not have, so nothing fills it.`,
					hint: wanted.size > 0 ? didYouMean(blank, lost.size > 0 ? lost : wanted) : 'Take it out.',
				})),
				...[...(strange.size > 0 ? [] : lost)].map((blank) => ({
					...place,
					message: `“${key}” lacks the blank {{${blank}}} of the text in ${nameOfMethod}.`,
					hint: `Write {{${blank}}} where its value belongs.`,
				})),
			];
		}),
	);
}

const isIn = (language: Language, { file }: DataFile) => file.endsWith(`/${language}.json`);

function isOfWhole(file: DataFile): boolean {
	return knownLanguages.some((one) => isWhole(one) && isIn(one, file));
}

/** The words of the interface, by their key. */
const words = z.record(z.string(), z.string().min(1)).describe('A key and its text.');

/** The words that pages put together from kinds and from the names and values of facts, each with its reason. */
export function neededWords(): [key: string, why: string][] {
	const names = pageKinds.flatMap((kind) =>
		[`kind.${kind}`, `kind.${kind}.one`, `related.${kind}`].map((key): [string, string] => [
			key,
			`while there are pages in ${kind}/`,
		]),
	);
	const values = pageKinds.flatMap((kind) =>
		choicesOf(kind).flatMap(({ key, prefix, values }): [string, string][] => [
			[`facts.${key}`, `while pages in ${kind}/ name the fact “${key}”`],
			...values.map((value): [string, string] => [
				`${prefix}.${value}`,
				`while “${value}” is a value of “${key}” in ${kind}/`,
			]),
		]),
	);
	return [...names, ...values];
}
