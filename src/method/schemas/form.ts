import { z } from 'astro/zod';
import { cellKinds, fieldKinds, id } from './field.ts';
import { text } from './text.ts';

/** One field of a worksheet. What it may hold depends on its kind. */
const field = z.discriminatedUnion('kind', fieldKinds);

const part = z.strictObject({
	id: id.optional().describe('A name for the part, by which a session can use it alone.'),
	minutes: z.int().min(1).optional().describe('Time that this part needs, in minutes.'),
	title: text.optional().describe('Heading of the part. A worksheet with one part needs none.'),
	help: text.optional().describe('What to do in this part, in one or two sentences.'),
	fields: z
		.array(field)
		.min(1, 'A part needs at least one field.')
		.describe('The fields of this part, in the order in which someone fills them in.'),
});

/**
 * The form of a worksheet: what there is to fill in. The web form, the PDF and the DOCX are made
 * from it. Title, time and company stand on the worksheet's page, which has the same id.
 */
export const form = z
	.strictObject({
		version: z.int().min(1).describe('Raise it by one when a field comes, goes or changes.'),
		date: z.iso
			.date('Write a day between quotes, as ‘2026-03-31’.')
			// What a ZIP file can say, which is what a Word document is.
			.regex(/^(19[89]|20)/, 'Write a day in the years 1980 to 2099.')
			.describe('Day of this version, between quotes: ‘2026-03-31’.'),
		intro: text.describe('What someone does with the sheet, in one or two sentences.'),
		note: text.optional().describe('A warning to read before writing, such as about privacy.'),
		materials: z.array(text).default([]).describe('What to have at hand, one thing per line.'),
		parts: z.array(part).min(1).describe('The parts of the sheet. Most sheets have one or two.'),
	})
	.superRefine(({ parts }, context) => {
		const seen = new Set<string>();
		parts.forEach((one, index) => {
			if (parts.length > 1 && !one.title) {
				context.addIssue({
					code: 'custom',
					path: ['parts', index],
					message: `Part ${index + 1} has no title, and the sheet has more than one part.`,
					params: { hint: 'Add “title:” with “nl:” and “en:”.' },
				});
			}
			one.fields.forEach((entry, place) => {
				if (seen.has(entry.id)) {
					context.addIssue({
						code: 'custom',
						path: ['parts', index, 'fields', place, 'id'],
						message: `“${entry.id}” is the id of two fields of this sheet.`,
						params: { hint: 'Give one of them another id. Answers are kept by it.' },
					});
				}
				seen.add(entry.id);
			});
		});
	});

/** A worksheet's form, with every text in every language. */
export type Form = z.infer<typeof form>;
/** A field as its author wrote it. */
export type FieldDefinition = z.infer<typeof field>;
/** A column of a table or matrix as its author wrote it. */
export type CellDefinition = z.infer<(typeof cellKinds)[number]>;
