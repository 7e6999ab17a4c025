import { z } from 'astro/zod';
import { order } from './provenance.ts';
import type { Ref } from './ref.ts';
import { text } from './text.ts';

/** A halt on a route: one page of the site, why it comes now, and how long it asks. */
const stop = (ref: Ref) =>
	z.strictObject({
		page: ref('docs').describe('A page of the site, by its address: `steps/bootcamp`.'),
		minutes: z.int().min(1).max(240).describe('Time to read and do it, in minutes.'),
		why: text.describe('One sentence that says why this page comes now.'),
	});

/** A route through the site for one kind of reader. One YAML file each in `content/routes/`. */
export const route = (ref: Ref) =>
	z.strictObject({
		order: order.describe('Place in the list of routes, from 1.'),
		title: text.describe('Who it is for, in the words of that reader.'),
		summary: text.describe('One sentence that says what the route is about.'),
		outcome: text.describe('What the reader has or can do at the end.'),
		stops: z
			.array(stop(ref))
			.min(2, 'A route has at least two stops.')
			.superRefine((stops, context) => {
				const seen = new Set<string>();
				for (const [index, { page }] of stops.entries()) {
					if (seen.has(page.id)) {
						context.addIssue({
							code: 'custom',
							path: [index, 'page'],
							message: `“${page.id}” is on this route twice.`,
							params: { hint: 'Keep the stop where the reader needs it most.' },
						});
					}
					seen.add(page.id);
				}
			})
			.describe('The pages in the order in which to read them.'),
	});
