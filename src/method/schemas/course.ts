import { z } from 'astro/zod';
import { name as id } from './name.ts';
import type { Ref } from './ref.ts';
import { text } from './text.ts';

const named = z.strictObject({
	id: id.describe('Lower-case English words.'),
	name: text.describe('Its name.'),
});

const level = z.strictObject({
	below: text.describe('Not there yet.'),
	enough: text.describe('Enough.'),
	good: text.describe('Good.'),
	strong: text.describe('Strong.'),
});

const part = z.strictObject({
	id: id.describe('Lower-case English words. Assignments name it.'),
	weight: z.int().min(1).max(100).describe('Its share of the mark, in per cent.'),
	company: z.enum(['alone', 'team']).describe('Who is marked: each student, or the team.'),
	title: text.describe('What it is called.'),
	text: text.describe('What it holds and how it is marked, in a few sentences.'),
	due: z.int().min(1).describe('The week in which it is handed in.'),
	criteria: z
		.array(
			z.strictObject({
				id: id.describe('Lower-case English words.'),
				text: text.describe('What is judged.'),
				levels: level.describe('Four levels in words.'),
			}),
		)
		.min(1)
		.describe('What it is judged by: a row of the rubric each.'),
});

const framework = (ref: Ref) =>
	z.strictObject({
		id: id.describe('Lower-case English words.'),
		name: z.string().min(1).describe('Its name, which is the same in every language.'),
		source: ref('bibliography').describe('The work that describes it.'),
		areas: z
			.array(
				z.strictObject({
					...named.shape,
					competences: z.array(named).min(1).describe('The competences of the area.'),
				}),
			)
			.min(1)
			.describe('Its areas, in its own order.'),
	});

/** What holds of the whole course. It stands once, in `content/course.yaml`. */
export const course = (ref: Ref) =>
	z
		.strictObject({
			title: text.describe('The name of the course.'),
			summary: text.describe('What it is, in one sentence.'),
			for: z.array(text).min(1).describe('For whom it is.'),
			ects: z.int().min(1).max(60).describe('How many ECTS credits it has.'),
			hoursPerCredit: z
				.int()
				.min(20)
				.max(30)
				.describe('Hours of work that a credit stands for. All units add up to it.'),
			hoursSource: ref('bibliography').describe('The work that says how many hours there can be.'),
			weeks: z.int().min(1).max(52).describe('How many units there are, one a week.'),
			contactHours: z.int().min(1).describe('Hours of class. The sessions add up to it.'),
			teams: z
				.strictObject({ from: z.int().min(1), to: z.int().min(1) })
				.refine(({ from, to }) => from <= to, 'The most is less than the least.')
				.describe('How many students are in a team.'),
			outcomes: z
				.array(
					z.strictObject({
						id: id.describe('Lower-case English words. Objectives of units name it.'),
						text: text.describe('What a student can do after the course.'),
					}),
				)
				.min(1)
				.describe('What the course is for. Every one is worked on in a unit.'),
			assessment: z.array(part).min(1).describe('What is marked. The weights add up to 100.'),
			pass: z.array(text).min(1).describe('What must be so in any case, whatever the mark.'),
			expected: z
				.strictObject({
					student: z.array(text).min(1).describe('What is expected of a student.'),
					host: z.array(text).min(1).describe('What is expected of the host organisation.'),
					never: z.array(text).min(1).describe('What students may not be asked to do.'),
				})
				.describe('What is expected of whom.'),
			host: z
				.strictObject({
					arrange: z.array(text).min(1).describe('What the teacher arranges with a host.'),
					worksheets: z.array(ref('worksheets')).default([]).describe('Sheets for it.'),
				})
				.describe('Finding and keeping a host organisation.'),
			ai: z.array(text).min(1).describe('How generative AI may be used, and how it is named.'),
			frameworks: z
				.array(framework(ref))
				.min(1)
				.describe('Frameworks of competences that objectives refer to.'),
		})
		.superRefine(({ assessment, weeks }, context) => {
			const sum = assessment.reduce((total, { weight }) => total + weight, 0);
			if (sum !== 100) {
				context.addIssue({
					code: 'custom',
					path: ['assessment'],
					message: `The weights of the assessment add up to ${sum}, not to 100.`,
					params: { hint: 'Change the “weight:” of a part.' },
				});
			}
			assessment.forEach(({ id: name, due }, index) => {
				if (due <= weeks) return;
				context.addIssue({
					code: 'custom',
					path: ['assessment', index, 'due'],
					message: `“${name}” is handed in in week ${due}, and the course has ${weeks}.`,
					params: { hint: 'Choose a week of the course.' },
				});
			});
		});

/** What holds of the whole course, as its file says it. */
export type CourseFacts = z.infer<ReturnType<typeof course>>;
