import path from 'node:path';
import { form } from '../method/schemas/form.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import type { Ids } from './ids.ts';
import type { Project } from './project.ts';
import { methodLanguage } from '../language/active.ts';

/** Forms of worksheets that are not right, and worksheets that have a form or a page but not both. */
export function checkForms({ forms, pages }: Project, ids: Ids): Problem[] {
	const names = new Set(forms.map(({ file }) => path.basename(file, '.yaml')));
	return [
		...forms.flatMap(({ file, source }) =>
			source.data === undefined ? [] : explainIssues(form, source.data ?? {}, source, file),
		),
		...forms
			.map(({ file }) => ({ file, name: path.basename(file, '.yaml') }))
			.filter(({ name }) => !ids.worksheets.has(name))
			.map(({ file, name }) => ({
				file,
				message: `This form has no page: content/docs/worksheets/${name}.mdx does not exist.`,
				hint: didYouMean(name, ids.worksheets),
			})),
		...pages
			.filter(({ kind, language }) => kind === 'worksheets' && language === methodLanguage)
			.filter(({ name }) => !names.has(path.basename(name)))
			.map(({ file, name }) => ({
				file,
				message: `This worksheet has no form: content/worksheets/${path.basename(name)}.yaml does not exist.`,
				hint: 'Copy the form of another worksheet in content/worksheets/ and change it.',
			})),
	];
}
