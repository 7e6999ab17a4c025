import path from 'node:path';
import type { z } from 'astro/zod';
import { rule } from '../method/schemas/rule.ts';
import { sendable } from '../method/schemas/sendable.ts';
import { session } from '../method/schemas/session.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import { checkedRef, type Ids } from './ids.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';

type Session = z.infer<ReturnType<typeof session>>;

/** Sessions, texts and rules that are not right by themselves, or do not go with the rest. */
export function checkSessions(project: Project, ids: Ids): Problem[] {
	const schema = session(checkedRef(ids));
	return [
		...against(schema, project.sessions),
		...against(sendable, project.texts),
		...against(rule, project.rules),
		...project.sessions.flatMap((one) => checkMonths(one, project)),
		...checkSheets(project, schema),
		...stepsWithout(project),
	];
}

const against = (schema: z.ZodType, files: readonly DataFile[]): Problem[] =>
	files.flatMap(({ file, source }) =>
		source.problems.length > 0 ? [] : explainIssues(schema, source.data ?? {}, source, file),
	);

/** A session that falls outside the months of its step. */
function checkMonths({ file, source }: DataFile, project: Project): Problem[] {
	const { step, months } = factsIn(source) as Partial<Session> & { step?: unknown };
	const page = typeof step === 'string' ? project.page(`steps/${step}`) : undefined;
	if (!page) return [];
	const facts = factsIn(page.frontmatter)['step'] as { months?: Session['months'] } | undefined;
	const whole = facts?.months;
	if (!whole || typeof months?.from !== 'number' || typeof months.to !== 'number') return [];
	if (months.from >= whole.from && months.to <= whole.to) return [];
	return [
		{
			file,
			...source.at(['months']),
			message: `This session falls in months ${months.from} to ${months.to}, and its step in months ${whole.from} to ${whole.to}.`,
			hint: `Change “months:” here, or in ${page.file}.`,
		},
	];
}

/** A worksheet, or a part of one, that gets less time than it says it needs. */
function checkSheets(project: Project, schema: ReturnType<typeof session>): Problem[] {
	const forms = new Map(
		project.forms.map(({ file, source }) => [path.basename(file, '.yaml'), factsIn(source)]),
	);
	return project.sessions.flatMap(({ file, source }) => {
		const parsed = schema.safeParse(source.data);
		if (!parsed.success) return [];
		return parsed.data.rows.flatMap(({ minutes, worksheets }, row) =>
			worksheets.flatMap((sheet, place): Problem[] => {
				const where = source.at(['rows', row, 'worksheets', place]);
				const parts = partsOf(forms.get(sheet.id.id));
				const part = parts.find(({ id }) => id === sheet.part);
				if (sheet.part !== undefined && !part) {
					const names = parts.flatMap(({ id }) => id ?? []);
					return [
						{
							file,
							...where,
							message: `“${sheet.part}” is not a part of the worksheet “${sheet.id.id}”.`,
							hint:
								names.length > 0
									? `Choose from ${names.join(', ')}.`
									: `Give a part in content/worksheets/${sheet.id.id}.yaml that “id:”.`,
						},
					];
				}
				if (sheet.use !== 'fill') return [];
				const page = project.page(`worksheets/${sheet.id.id}`);
				const facts = page && (factsIn(page.frontmatter)['worksheet'] as SheetFacts);
				const needed = part ? part.minutes : facts?.minutes?.from;
				if (needed === undefined || needed <= minutes) return [];
				const name = part ? `Part “${part.id}” of “${sheet.id.id}”` : `“${sheet.id.id}”`;
				return [
					{
						file,
						...where,
						message: `${name} needs ${needed} minutes, and this row has ${minutes}.`,
						hint: 'Give the row more minutes, use one “part:” of the sheet, or “use: discuss”.',
					},
				];
			}),
		);
	});
}

interface SheetFacts {
	minutes?: { from?: number };
}

interface Part {
	id?: string;
	minutes?: number;
}

function partsOf(form: Record<string, unknown> | undefined): Part[] {
	return Array.isArray(form?.['parts']) ? (form['parts'] as Part[]) : [];
}

/** Steps of which no session is written down. */
function stepsWithout({ sessions, pages }: Project): Problem[] {
	const steps = new Set(sessions.map(({ source }) => factsIn(source)['step']));
	return pages
		.filter(({ kind, language }) => kind === 'steps' && language === 'nl')
		.filter(({ name }) => !steps.has(path.basename(name)))
		.map(({ file, name }) => ({
			file,
			line: 1,
			message: 'This step has no session, so nobody can run it.',
			hint: `Write one in content/sessions/, with “step: ${path.basename(name)}”.`,
		}));
}
