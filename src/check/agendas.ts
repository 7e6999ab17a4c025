import path from 'node:path';
import { visit } from 'unist-util-visit';
import { pathOf } from '../language/files.ts';
import { languages } from '../language/locales.ts';
import { untranslated } from '../method/schemas/follows.ts';
import type { Ids } from './ids.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Page } from './page.ts';
import type { Project } from './project.ts';
import { factsIn } from './yaml.ts';

/** The components that show one thing from the data, with the attribute that names it. */
const named = {
	Agenda: { attribute: 'session', kind: 'sessions', one: 'session' },
	Rule: { attribute: 'id', kind: 'rules', one: 'rule' },
} as const;

type Named = keyof typeof named;

/** A component on a page, with what its attribute names. */
interface Use {
	name: Named;
	id: string | undefined;
	line: number;
	column: number;
}

/** Components that name what does not exist, and steps whose page does not show how to run them. */
export function checkAgendas(project: Project, ids: Ids): Problem[] {
	return [
		...project.pages.flatMap((page) => usesIn(page).flatMap((use) => judgeUse(use, page, ids))),
		...notShown(project),
	];
}

function judgeUse({ name, id, line, column }: Use, { file }: Page, ids: Ids): Problem[] {
	const { attribute, kind, one } = named[name];
	const where = { file, line, column };
	if (id === undefined) {
		return [
			{
				...where,
				message: `<${name}> does not say which ${one} it shows.`,
				hint: `Write it as <${name} ${attribute}="…"/>. ${didYouMean('', ids[kind])}`,
			},
		];
	}
	if (ids[kind].has(id)) return [];
	return [
		{
			...where,
			message: `“${id}” is not a ${one}: content/${kind}/${id}.yaml does not exist.`,
			hint: didYouMean(id, ids[kind]),
		},
	];
}

/** Sessions of a step that a page of the step leaves out. */
function notShown(project: Project): Problem[] {
	const ofSteps = project.sessions.flatMap(({ file, source }) => {
		const { step } = factsIn(source);
		return typeof step === 'string' ? [{ id: path.basename(file, '.yaml'), step }] : [];
	});
	return ofSteps.flatMap(({ id, step }) =>
		languages.flatMap((language): Problem[] => {
			const page = project.page(pathOf(`steps/${step}`, language));
			if (!page || factsIn(page.frontmatter)['follows'] === untranslated) return [];
			if (usesIn(page).some((use) => use.name === 'Agenda' && use.id === id)) return [];
			return [
				{
					file: page.file,
					line: 1,
					message: `This page does not show the session “${id}”, which is part of this step.`,
					hint: `Write <Agenda session="${id}"/> where it is told how to run the step.`,
				},
			];
		}),
	);
}

function usesIn({ tree }: Page): Use[] {
	const uses: Use[] = [];
	visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
		const { name, attributes, position } = node as unknown as Component;
		if (!Object.hasOwn(named, name ?? '')) return;
		const { attribute } = named[name as Named];
		const given = attributes.find((one) => one.name === attribute);
		const { line, column } = (given?.position ?? position!).start;
		const id = typeof given?.value === 'string' ? given.value : undefined;
		uses.push({ name: name as Named, id, line, column });
	});
	return uses;
}

/** A component as the syntax tree has it. */
interface Component {
	name: string | null;
	attributes: { name?: string; value?: unknown; position?: Place }[];
	position?: Place;
}

interface Place {
	start: { line: number; column: number };
}
