import { z } from 'astro/zod';
import { name as id } from './name.ts';
import { order } from './provenance.ts';
import { question } from './question.ts';
import type { Ref } from './ref.ts';
import { summary, text } from './text.ts';

const objective = z.strictObject({
	id: id.describe('Lower-case English words. Activities, questions and criteria name it.'),
	outcome: id.describe('The outcome of the whole course that it is a part of: see course.yaml.'),
	text: text.describe('What a student can do, with a verb that can be seen: “compares”, “asks”.'),
	competences: z
		.array(id)
		.min(1)
		.describe('What it exercises, by the ids of the competences in content/course.yaml.'),
});

const reading = (ref: Ref) =>
	z
		.strictObject({
			page: ref('docs').optional().describe('A page of the site: “framework/intrapreneur”.'),
			work: ref('bibliography').optional().describe('Or a work, by its id in the bibliography.'),
			pages: text.optional().describe('Which part of it: “p. 718–725”, “the section Levers”.'),
			minutes: z.int().min(5).max(240).describe('How long it takes to read, in minutes.'),
			why: text.describe('What to look for in it, in one sentence.'),
			optional: z
				.boolean()
				.default(false)
				.describe('Whether it can be left out. Its minutes then do not count.'),
		})
		.refine(({ page, work }) => (page === undefined) !== (work === undefined), {
			message: 'A reading is a page or a work, one of the two.',
			params: { hint: 'Give “page:” with the id of a page, or “work:” with that of a work.' },
		});

const criterion = z.strictObject({
	id: id.describe('Lower-case English words.'),
	objective: id.describe('The objective of this unit that it assesses.'),
	text: text.describe('What must be seen in the work that is handed in.'),
	levels: z
		.strictObject({
			below: text.describe('What it looks like when it is not there yet.'),
			enough: text.describe('What it looks like when it is enough.'),
			strong: text.describe('What it looks like when it is strong.'),
		})
		.optional()
		.describe('Levels in words, where the criterion alone does not say enough.'),
});

const handIn = z.strictObject({
	what: text.describe('What it is and how long. Without a full stop: “before class 5” follows it.'),
	before: z
		.int()
		.min(2)
		.optional()
		.describe(
			'The number of the class before which it is handed in, in the whole course. Leave it out where that is the end of its own week.',
		),
	note: text.optional().describe('What else there is to say of it, in whole sentences.'),
});

const assignment = (ref: Ref) =>
	z.strictObject({
		title: text.describe('What it is called.'),
		company: z.enum(['alone', 'team']).describe('Who makes it: each student, or the team.'),
		minutes: z
			.int()
			.min(15)
			.max(1200)
			.describe('Work for each student outside class, in minutes, visits and team talks included.'),
		task: z.array(text).min(1).describe('What to do, step by step.'),
		handIn: handIn.describe('What to hand in, and when.'),
		practises: z.array(id).default([]).describe('Objectives that are practised by doing it.'),
		worksheets: z
			.array(ref('worksheets'))
			.default([])
			.describe('Sheets that are filled in for it and come into the portfolio.'),
		parts: z
			.array(id)
			.default([])
			.describe('Parts of the assessment of the course that it feeds: see course.yaml.'),
		criteria: z.array(criterion).min(1).describe('What it is judged by.'),
	});

/** A week of the course. One YAML file each in `content/course/`. */
export const unit = (ref: Ref) =>
	z
		.strictObject({
			order: order.describe('The week, from 1.'),
			title: text.describe('The theme, in a few words.'),
			question: text.describe('The question of the week, as a student would ask it.'),
			summary: summary.describe('What a student has or can do at the end, in one sentence.'),
			prerequisites: z
				.array(ref('course'))
				.default([])
				.describe('Units whose results are used here. They come earlier.'),
			objectives: z.array(objective).min(1).describe('What a student can do at the end.'),
			keyPoints: z
				.array(
					z.strictObject({
						text: text.describe('One thing to remember, in one or two sentences.'),
						sources: z
							.array(ref('bibliography'))
							.default([])
							.describe('Works that say so. Leave it out where it is our own.'),
					}),
				)
				.min(1)
				.describe('What to remember.'),
			session: ref('sessions').describe('The class, whose session names this unit as “unit:”.'),
			practice: z
				.array(
					z.strictObject({
						row: id.describe('A row of the class, by its “id:”.'),
						objectives: z.array(id).min(1).describe('The objectives that are practised in it.'),
					}),
				)
				.min(1)
				.describe('Where in the class each objective is practised.'),
			readings: z.array(reading(ref)).min(1).describe('What to read before the class.'),
			assignment: assignment(ref).describe('What to make after the class.'),
			questionMinutes: z
				.int()
				.min(5)
				.max(60)
				.describe('How long the questions below take together, in minutes.'),
			questions: z
				.array(question(ref))
				.min(1)
				.describe('Questions with which a student checks what stuck. They are not marked.'),
			teacher: z
				.strictObject({
					notes: z.array(text).min(1).describe('What to arrange, stress or leave out.'),
					pitfalls: z
						.array(
							z.strictObject({
								when: text.describe('What students get wrong, as you would see it.'),
								then: text.describe('What to say or ask then.'),
							}),
						)
						.min(1)
						.describe('Mistakes in thinking that this theme invites.'),
					answers: z
						.array(
							z.strictObject({
								row: id.optional().describe('The row of the class that it answers, if it is one.'),
								title: text.describe('What it is the answer to.'),
								text: text.describe('The answer, worked out. Made-up figures are called so.'),
							}),
						)
						.default([])
						.describe('Worked answers to activities and to the assignment.'),
				})
				.describe('For the teacher only. Students’ pages do not show it.'),
		})
		.superRefine(hangsTogether);

/** A unit, as its file says it. */
export type UnitFacts = z.infer<ReturnType<typeof unit>>;

/** What is compared within a unit: ids, and the objectives that the rest of it names. */
interface Named {
	objectives: readonly { id: string }[];
	practice: readonly { objectives: readonly string[] }[];
	questions: readonly { id: string; objective: string }[];
	assignment: {
		practises: readonly string[];
		criteria: readonly { id: string; objective: string }[];
	};
}

/** Refuses ids given twice, objectives that do not exist, and those nobody practises or assesses. */
function hangsTogether(unit: Named, context: z.RefinementCtx): void {
	const { objectives, practice, questions, assignment } = unit;
	const known = objectives.map((one) => one.id);
	const refuse = (path: PropertyKey[], message: string, hint: string) =>
		context.addIssue({ code: 'custom', path, message, params: { hint } });

	const lists = [
		{ path: ['objectives'], of: 'objectives', ids: known },
		{ path: ['questions'], of: 'questions', ids: questions.map((one) => one.id) },
		{
			path: ['assignment', 'criteria'],
			of: 'criteria',
			ids: assignment.criteria.map((one) => one.id),
		},
	];
	for (const { path, of, ids } of lists) {
		ids.forEach((one, index) => {
			if (ids.indexOf(one) === index) return;
			refuse(
				[...path, index, 'id'],
				`“${one}” is the id of two ${of} of this unit.`,
				'Give one of them another id. Answers are kept by it.',
			);
		});
	}

	const practised = [
		...practice.flatMap((one, index) =>
			one.objectives.map((name, place) => ({
				name,
				path: ['practice', index, 'objectives', place],
			})),
		),
		...assignment.practises.map((name, place) => ({
			name,
			path: ['assignment', 'practises', place],
		})),
	];
	const assessed = [
		...questions.map(({ objective: name }, index) => ({
			name,
			path: ['questions', index, 'objective'],
		})),
		...assignment.criteria.map(({ objective: name }, index) => ({
			name,
			path: ['assignment', 'criteria', index, 'objective'],
		})),
	];
	for (const { name, path } of [...practised, ...assessed]) {
		if (known.includes(name)) continue;
		refuse(
			path,
			`“${name}” is not an objective of this unit.`,
			`Choose from ${known.join(', ')}, or add it to “objectives:”.`,
		);
	}
	objectives.forEach((one, index) => {
		const path = ['objectives', index, 'id'];
		if (!practised.some(({ name }) => name === one.id)) {
			refuse(
				path,
				`The objective “${one.id}” is not practised anywhere.`,
				'Name it in “practice:” at a row of the class, or in “practises:” of the assignment.',
			);
		}
		if (!assessed.some(({ name }) => name === one.id)) {
			refuse(
				path,
				`The objective “${one.id}” is not assessed anywhere.`,
				'Name it as the “objective:” of a question, or of a criterion of the assignment.',
			);
		}
	});
}
