import path from 'node:path';
import type { z } from 'astro/zod';
import { languages } from '../language/locales.ts';
import { rule } from '../method/schemas/rule.ts';
import { sendable } from '../method/schemas/sendable.ts';
import { session } from '../method/schemas/session.ts';
import type { Problem } from './problem.ts';
import { explainIssues } from './explain.ts';
import { checkedRef, type Ids } from './ids.ts';
import { durationsIn } from './durations.ts';
import { didYouMean } from './nearest.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';
import { methodLanguage } from '../language/active.ts';

type Session = z.infer<ReturnType<typeof session>>;

/** Sessions, texts and rules that are not right by themselves, or do not go with the rest. */
export function checkSessions(project: Project, ids: Ids): Problem[] {
	const schema = session(checkedRef(ids));
	return [
		...against(schema, project.sessions),
		...against(sendable, project.texts),
		...against(rule, project.rules),
		...project.texts.flatMap((one) => checkBlanks(one, ids)),
		...project.sessions.flatMap((one) => checkMonths(one, project)),
		...checkSheets(project, schema),
		...project.sessions.flatMap((one) => checkPrepared(one, schema)),
		...project.sessions.flatMap((one) => checkWords(one, schema)),
		...stepsWithout(project),
	];
}

const against = (schema: z.ZodType, files: readonly DataFile[]): Problem[] =>
	files.flatMap(({ file, source }) =>
		source.problems.length > 0 ? [] : explainIssues(schema, source.data ?? {}, source, file),
	);

/** A blank of a text that takes its date from a session that does not exist. */
function checkBlanks({ file, source }: DataFile, { sessions }: Ids): Problem[] {
	const { data } = sendable.safeParse(source.data);
	return (data?.blanks ?? []).flatMap(({ session: id }, index): Problem[] => {
		if (id === undefined || sessions.has(id)) return [];
		return [
			{
				file,
				...source.at(['blanks', index, 'session']),
				message: `“${id}” is not a session: content/sessions/${id}.yaml does not exist.`,
				hint: didYouMean(id, sessions),
			},
		];
	});
}

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

/** Worksheets, or parts of them, that get less time than they say they need. */
function checkSheets(project: Project, schema: ReturnType<typeof session>): Problem[] {
	const forms = new Map(
		project.forms.map(({ file, source }) => [path.basename(file, '.yaml'), factsIn(source)]),
	);
	return project.sessions.flatMap(({ file, source }) => {
		const parsed = schema.safeParse(source.data);
		if (!parsed.success) return [];
		return parsed.data.rows.flatMap(({ minutes, worksheets }, row): Problem[] => {
			const unknown = worksheets.flatMap((sheet, place): Problem[] => {
				const parts = partsOf(forms.get(sheet.id.id));
				if (sheet.part === undefined || parts.some(({ id }) => id === sheet.part)) return [];
				const names = parts.flatMap(({ id }) => id ?? []);
				return [
					{
						file,
						...source.at(['rows', row, 'worksheets', place]),
						message: `“${sheet.part}” is not a part of the worksheet “${sheet.id.id}”.`,
						hint:
							names.length > 0
								? didYouMean(sheet.part, names)
								: `Give a part in content/worksheets/${sheet.id.id}.yaml that “id:”.`,
					},
				];
			});
			const needs = worksheets.flatMap((sheet, place) => {
				if (sheet.use !== 'fill') return [];
				const parts = partsOf(forms.get(sheet.id.id));
				const part = parts.find(({ id }) => id !== undefined && id === sheet.part);
				const page = project.page(`worksheets/${sheet.id.id}`);
				const facts = page && (factsIn(page.frontmatter)['worksheet'] as SheetFacts | undefined);
				if (sheet.part !== undefined && !part) return [];
				const needed = part ? part.minutes : facts?.minutes?.from;
				if (typeof needed !== 'number') return [];
				const name = part ? `Part “${part.id}” of “${sheet.id.id}”` : `“${sheet.id.id}”`;
				return [{ place, needed, name }];
			});
			const sum = needs.reduce((total, { needed }) => total + needed, 0);
			const [first, ...others] = needs;
			if (!first || sum <= minutes) return unknown;
			const what =
				others.length === 0
					? `${first.name} needs ${sum} minutes`
					: `The worksheets of this row need ${sum} minutes together`;
			return [
				...unknown,
				{
					file,
					...source.at(['rows', row, 'worksheets', first.place]),
					message: `${what}, and this row has ${minutes}.`,
					hint: 'Give the row more minutes, use one “part:” of the sheet, or “use: discuss”.',
				},
			];
		});
	});
}

/** Worksheets that are prepared and that no row uses, or that a row uses and nobody prepares. */
function checkPrepared({ file, source }: DataFile, schema: ReturnType<typeof session>): Problem[] {
	const { data } = schema.safeParse(source.data);
	if (!data) return [];
	const used = new Set(data.rows.flatMap(({ worksheets }) => worksheets.map(({ id }) => id.id)));
	const prepared = new Set(
		data.prepare.flatMap(({ worksheets }) => worksheets.map(({ id }) => id)),
	);
	const problem = (keys: PropertyKey[], message: string, hint: string): Problem => ({
		file,
		...source.at(keys),
		message,
		hint,
	});
	return [
		...data.prepare.flatMap(({ worksheets, apart }, task) => [
			...worksheets.flatMap(({ id }, place) =>
				used.has(id)
					? []
					: [
							problem(
								['prepare', task, 'worksheets', place],
								`“${id}” is prepared here, and no row of this session uses it.`,
								'Name it in “worksheets:” of a row, or in “apart:” of this task if only the task needs it.',
							),
						],
			),
			...apart.flatMap(({ id }, place) =>
				used.has(id)
					? [
							problem(
								['prepare', task, 'apart', place],
								`“${id}” is used in a row of this session, so this task does not need it apart.`,
								'Name it in “worksheets:” of the task.',
							),
						]
					: [],
			),
		]),
		...data.rows.flatMap(({ worksheets }, row) =>
			worksheets.flatMap(({ id: { id } }, place) =>
				prepared.has(id)
					? []
					: [
							problem(
								['rows', row, 'worksheets', place],
								`This row uses “${id}”, and nobody brings it.`,
								'Name it in “worksheets:” of a task of “prepare:”, whose “who:” prints or brings it.',
							),
						],
			),
		),
	];
}

/** Lengths of time in the words of a row that are longer than the row. */
function checkWords({ file, source }: DataFile, schema: ReturnType<typeof session>): Problem[] {
	const { data } = schema.safeParse(source.data);
	return (data?.rows ?? []).flatMap((row, index) =>
		languages.flatMap((language): Problem[] => {
			const longest = durationsIn(row.do?.[language] ?? '', language)
				.sort((a, b) => b.minutes - a.minutes)
				.at(0);
			if (!longest || longest.minutes <= row.minutes) return [];
			return [
				{
					file,
					...source.at(['rows', index, 'do', language]),
					message: `This row has ${row.minutes} minutes, and its words speak of “${longest.written}”.`,
					hint: 'Change the words, or give the row more minutes.',
				},
			];
		}),
	);
}

interface SheetFacts {
	minutes?: { from?: number };
}

interface Part {
	id?: string;
	minutes?: number;
}

function partsOf(form: Record<string, unknown> | undefined): Part[] {
	const parts = form?.['parts'];
	return Array.isArray(parts) ? parts.filter((one): one is Part => isGroup(one)) : [];
}

const isGroup = (value: unknown) => typeof value === 'object' && value !== null;

/** Steps of which no session is written down. */
function stepsWithout({ sessions, pages }: Project): Problem[] {
	const steps = new Set(sessions.map(({ source }) => factsIn(source)['step']));
	return pages
		.filter(({ kind, language }) => kind === 'steps' && language === methodLanguage)
		.filter(({ name }) => !steps.has(path.basename(name)))
		.map(({ file, name }) => ({
			file,
			line: 1,
			message: 'This step has no session, so nobody can run it.',
			hint: `Write one in content/sessions/, with “step: ${path.basename(name)}”.`,
		}));
}
