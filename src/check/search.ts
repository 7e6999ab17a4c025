import { z } from 'astro/zod';
import { nameOfPath } from '../language/files.ts';
import { askedWords, rolePages, synonyms } from '../method/schemas/search.ts';
import { madePages } from './addresses.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import type { Project } from './project.ts';
import { factsIn } from './yaml.ts';

/** The words that only the search knows: their form, and the pages that they name. */
export function checkSearch(project: Project): Problem[] {
	const { search, pageIds } = project;
	// Every page there is, also where only some files are judged.
	const names = new Set([...[...pageIds].map(nameOfPath), ...madePages(project)]);
	const folders = [...names].map((name) => name.split('/')[0]!).filter(Boolean);
	const schemas = new Map<string, z.ZodType>([
		['synonyms', synonyms],
		['roles', rolePages(place(new Set([...names, ...folders])))],
	]);
	return search
		.filter(({ source }) => source.problems.length === 0)
		.flatMap(({ file, source }) => {
			const name = file.replace(/^.*\/|\.yaml$/g, '');
			const schema = schemas.get(name) ?? askedWords;
			return [
				...explainIssues(schema, source.data ?? {}, source, file),
				...(schemas.has(name) ? [] : checkKeys(file, source, names)),
			];
		});
}

/** The id of a page, or else a guess at the one that was meant. */
function place(known: ReadonlySet<string>): z.ZodType<string, string> {
	return z.string().superRefine((id, context) => {
		if (known.has(id)) return;
		context.issues.push({
			code: 'custom',
			input: id,
			message: `“${id}” is neither a page nor a folder of the site.`,
			params: { hint: didYouMean(id, known) },
		});
	});
}

function checkKeys(
	file: string,
	source: Project['search'][number]['source'],
	known: ReadonlySet<string>,
): Problem[] {
	return Object.keys(factsIn(source))
		.filter((id) => !known.has(id))
		.map((id) => ({
			file,
			...source.atKey([], id),
			message: `“${id}” is not a page of the site.`,
			hint: didYouMean(id, known),
		}));
}
