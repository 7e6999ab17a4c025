import { z } from 'astro/zod';
import { nameIn } from '../../language/known/known.ts';
import { languages } from '../../language/locales.ts';
import { order } from './provenance.ts';
import { text } from './text.ts';

/** What a text becomes: a mail, a poster for the wall, or a page to hand out or read out. */
const sendableForms = ['mail', 'poster', 'page'] as const;

const blank = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower-case English words joined by hyphens.')
		.describe('The word between braces in the text: “{organisation}” has the id “organisation”.'),
	label: text.describe('What to fill in, as a question or a name.'),
	kind: z.enum(['line', 'lines', 'date', 'time']).default('line'),
	example: text.optional().describe('An example, made up.'),
	session: z
		.string()
		.optional()
		.describe('The session whose day in the year planner fills a blank of the kind “date”.'),
});

/** A text that somebody fills in and sends. One YAML file each in `content/texts/`. */
export const sendable = z
	.strictObject({
		order: order.describe('Place in the list of texts, from 1.'),
		title: text.describe('What it is, such as “Invitation to the bootcamp”.'),
		summary: text.describe('Who sends it to whom, and when, in one sentence.'),
		form: z.enum(sendableForms).describe('What it becomes: mail, poster or page.'),
		subject: text.optional().describe('The subject of the mail. Only a mail has one.'),
		blanks: z
			.array(blank)
			.default([])
			.describe('What is filled in, in the order in which it is asked.'),
		body: text.describe('The text itself. An empty line between paragraphs, “- ” before points.'),
		before: text.optional().describe('What to look at before you send it.'),
	})
	.superRefine(({ blanks, body, form, subject }, context) => {
		const known = new Set(blanks.map(({ id }) => id));
		for (const language of languages) {
			const used = blanksIn(`${subject?.[language] ?? ''} ${body[language]}`);
			for (const id of used) {
				if (known.has(id)) continue;
				context.addIssue({
					code: 'custom',
					path: ['body', language],
					message: `“{${id}}” is not one of the blanks of this text.`,
					params: { hint: `Add “- id: ${id}” to “blanks:”, or write another word.` },
				});
			}
			blanks.forEach(({ id }, index) => {
				if (used.has(id)) return;
				context.addIssue({
					code: 'custom',
					path: ['blanks', index, 'id'],
					message: `“{${id}}” does not stand in the text in ${nameIn(language, 'en')}.`,
					params: { hint: 'Use it in every language, or take the blank out.' },
				});
			});
		}
		if ((form === 'mail') === (subject !== undefined)) return;
		context.addIssue({
			code: 'custom',
			path: ['form'],
			message: form === 'mail' ? '“subject” is missing.' : `A ${form} has no subject.`,
			params: { hint: 'A mail has “subject:” with “nl:” and “en:”; a poster or page has none.' },
		});
	});

/** The ids of the blanks in a text: `organisation` for “{organisation}”. */
export function blanksIn(written: string): ReadonlySet<string> {
	return new Set([...written.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id]) => id!));
}
