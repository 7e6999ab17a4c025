import { choicesOf } from '../method/facts.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';

/** Every word of the interface exists in every language, and so does every word that facts need. */
export function checkInterface({ interface: files }: Project): Problem[] {
	const known = new Set(files.flatMap(({ source }) => Object.keys(source.data ?? {})));
	const wanted = new Map([
		...[...known].map((key) => [key, 'while the other language has it'] as const),
		...neededWords(),
	]);
	return files.flatMap(({ file, source }) =>
		[...wanted]
			.filter(([key]) => !Object.hasOwn((source.data ?? {}) as object, key))
			.map(([key, why]) => ({
				file,
				message: `“${key}” is missing, ${why}.`,
				hint: `Add “${key}” with its text in this language.`,
			})),
	);
}

/** The words that pages put together from the names and values of facts, each with its reason. */
function neededWords(): [key: string, why: string][] {
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
