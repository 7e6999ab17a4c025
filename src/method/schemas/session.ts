import { z } from 'astro/zod';
import { rowForms } from '../sessions/forms.ts';
import { name as id } from './name.ts';
import { cardDecks, posterIds } from './props.ts';
import { order } from './provenance.ts';
import type { Ref } from './ref.ts';
import { addsUp, belongs, fits, onceEach } from './session-sums.ts';
import { settings } from './step.ts';
import { text } from './text.ts';

/** Who can lead a session, prepare it or do what follows. */
const leads = [
	'coach',
	'circle-host',
	'participant',
	'peer-set',
	'colleague',
	'steering-group',
	'representative',
	'evaluator',
	'teacher',
	'host',
] as const;

/** Where a session happens: where a step does, or in the class of a course. */
const sessionSettings = [...settings, 'class'] as const;

/** What is done with a worksheet in a row: a sheet that was filled in before needs less time. */
const uses = ['fill', 'discuss', 'hand-out'] as const;

const sheet = (ref: Ref) =>
	z.strictObject({
		id: ref('worksheets').describe('The worksheet, by its id.'),
		part: id.optional().describe('The part of it that is used, by the part’s own “id:”.'),
		use: z
			.enum(uses)
			.default('fill')
			.describe('“fill” it in, “discuss” one that was filled in before, or “hand-out” for later.'),
	});

/** How long a turn takes: the same in every group, or by how many people are in it. */
const turn = z.number().min(0.5);
const turns = z.union([
	turn,
	z.record(z.string().regex(/^[2-9]$/, 'Write the size of a group: 2, 3, 4 or 5.'), turn),
]);

const row = (ref: Ref) =>
	z
		.strictObject({
			id: id.describe('Lower-case English words. Links and private notes are kept by it.'),
			minutes: z.int().min(1).max(480).describe('How long it takes, in minutes.'),
			title: text.describe('What happens, in a few words.'),
			form: z
				.enum(rowForms)
				.describe('How people work: whole, alone, pairs, threes, fours, peer-set; or a break.'),
			lead: z
				.enum(leads)
				.optional()
				.describe('Who leads this row, where that is not who leads the session.'),
			perPerson: turns
				.optional()
				.describe(
					'Minutes for each person when they take turns: one number, or one for each size of group that can occur, “{ 2: 30, 3: 20 }”.',
				),
			do: text.optional().describe('What to do, in short sentences, apart from what is said.'),
			say: z.array(text).default([]).describe('Sentences to say or ask, word for word.'),
			worksheets: z.array(sheet(ref)).default([]).describe('Worksheets that are on the table.'),
			texts: z.array(ref('texts')).default([]).describe('Texts that are read out or handed out.'),
			rules: z.array(ref('rules')).default([]).describe('Rules that are read out or shown.'),
			materials: z.array(text).default([]).describe('What lies ready for it, besides paper.'),
			coach: text.optional().describe('For whoever leads only. The group never sees it.'),
		})
		.superRefine(({ form, do: todo, say, perPerson }, context) => {
			if (form !== 'break' && !todo && say.length === 0) {
				context.addIssue({
					code: 'custom',
					path: [],
					message: 'This row says neither what to do nor what to say.',
					params: { hint: 'Add “do:” or “say:”, each with “nl:” and “en:”.' },
				});
			}
			if (perPerson !== undefined && (form === 'break' || form === 'alone')) {
				context.addIssue({
					code: 'custom',
					path: ['perPerson'],
					message: 'Nobody takes turns here, so there are no minutes for each person.',
					params: { hint: 'Take “perPerson:” out, or choose another “form:”.' },
				});
			}
		});

const task = (ref: Ref) =>
	z.strictObject({
		days: z.int().min(0).max(200).describe('How many days before, or after. 0 is the day itself.'),
		who: z.enum(leads).optional().describe('Who does it, where that is not who leads.'),
		do: text.describe('What to do, as an order: “Fix the date and book the room.”'),
		worksheets: z
			.array(ref('worksheets'))
			.default([])
			.describe('Sheets to print, fill in or bring. Before the session: those that its rows use.'),
		apart: z
			.array(ref('worksheets'))
			.default([])
			.describe('Sheets that this task needs for itself, and that no row of the session uses.'),
		texts: z.array(ref('texts')).default([]).describe('Texts to send.'),
	});

/** A meeting that somebody can run from its page. One YAML file each in `content/sessions/`. */
export const session = (ref: Ref) =>
	z
		.strictObject({
			title: text.describe('The name of the session.'),
			summary: text.describe('What people have or know at the end, in one sentence.'),
			step: ref('steps').optional().describe('The step that it belongs to, if it is part of one.'),
			unit: ref('course')
				.optional()
				.describe('The unit of the course whose class it is, if it is one.'),
			order: order.describe('Place among the sessions of the same step, from 1.'),
			months: z
				.strictObject({
					from: z.int().min(-2).max(18).describe('First month in which it can fall.'),
					to: z.int().min(-2).max(18).describe('Last month in which it can fall.'),
				})
				.refine(({ from, to }) => from <= to, 'The last month comes before the first month.')
				.optional()
				.describe(
					'Months of the year, counted from the start; before it and after it too. A class has none.',
				),
			times: z
				.strictObject({ from: z.int().min(0), to: z.int().min(1) })
				.refine(({ from, to }) => from <= to, 'The most is less than the least.')
				.optional()
				.describe(
					'How often it is held in a year; from 0 when not everyone has it. Leave it out for once.',
				),
			setting: z
				.enum(sessionSettings)
				.describe('Where it happens: workplace, joint-session, peer-set, own-work or class.'),
			lead: z.enum(leads).describe('Who leads it.'),
			who: text.describe('Who is there, in one sentence, and who is not.'),
			people: z
				.strictObject({ from: z.int().min(1).max(60), to: z.int().min(1).max(60) })
				.refine(({ from, to }) => from <= to, 'The most people is less than the least.')
				.describe('How many people are divided into groups, those who lead not counted.'),
			others: z
				.strictObject({ from: z.int().min(1), to: z.int().min(1) })
				.refine(({ from, to }) => from <= to, 'The most is less than the least.')
				.optional()
				.describe(
					'Colleagues and deciders who give time to it, besides the circle: for whoever counts hours.',
				),
			start: z
				.string()
				.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time between quotes, as ‘09:00’.')
				.optional()
				.describe('The time at which it starts, where that is fixed: ‘09:00’.'),
			minutes: z.int().min(5).max(960).describe('How long it takes, in minutes, breaks included.'),
			place: text.optional().describe('What the room must be like.'),
			prepare: z.array(task(ref)).default([]).describe('What is done before it, and when.'),
			materials: z.array(text).default([]).describe('What to bring, besides worksheets.'),
			cards: z
				.array(z.enum(cardDecks))
				.default([])
				.describe('Decks of cards on the table: barriers, levers, all, or a part such as social.'),
			posters: z
				.array(z.enum(posterIds))
				.default([])
				.describe('Posters on the wall, such as ground-rules or force-field.'),
			rows: z
				.array(row(ref))
				.min(1, 'A session has at least one row.')
				.superRefine(onceEach)
				.describe('The agenda, row by row. The minutes add up to those of the session.'),
			end: z.array(text).min(1).describe('What must be true at the end.'),
			after: z.array(task(ref)).default([]).describe('What is done after it, and when.'),
			wrong: z
				.array(
					z.strictObject({
						when: text.describe('What can go wrong, as you would see it.'),
						then: text.describe('What to do then.'),
					}),
				)
				.min(1, 'Say at least one thing that can go wrong.')
				.describe('What goes wrong, and what to do then.'),
			online: text.optional().describe('How to hold it at a distance, if that can be done.'),
		})
		.superRefine(belongs)
		.superRefine(addsUp)
		.superRefine(fits);

/** A session, as its file says it. */
export type SessionFacts = z.infer<ReturnType<typeof session>>;
