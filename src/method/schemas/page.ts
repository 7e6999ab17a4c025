import { z } from 'astro/zod';
import { creditName, credits } from './credits.ts';
import { followsPattern } from './follows.ts';
import { pageKinds, type PageKind } from './kind-names.ts';
import { kinds } from './kinds.ts';

const day = z.iso.date('Write a day between quotes, as ‘2026-03-31’.');

const words = {
	description: z
		.string()
		.min(30, 'Write a summary of at least 30 characters.')
		.max(200, 'Keep the summary under 200 characters.')
		.describe('One sentence that says what the page is about. Shown under the title and in lists.'),
	statement: z
		.string()
		.optional()
		.describe('On a barrier: a sentence in the first person that fits a self-scan.'),
	follows: z
		.string()
		.regex(followsPattern, 'Write the ten letters that `npm run translate` gives, or untranslated.')
		.optional()
		.describe(
			'On a translation: the revision of the original it follows; `npm run translate` writes it. On a Dutch page whose text exists only in another language as yet: untranslated.',
		),
	order: z
		.int()
		.min(1)
		.optional()
		.describe('On a page of the guide or about the site: its place among the others, from 1.'),
	reviewed: z
		.strictObject({
			by: creditName.describe('Who read it critically, as they want to be named.'),
			on: day.describe('The day on which they did, between quotes.'),
			due: day.optional().describe('The day by which somebody should do it again.'),
		})
		.optional()
		.describe('Who read the page critically, and when. Leave it out while nobody did.'),
	retired: z
		.strictObject({
			on: day.describe('Since when it does not apply any more, between quotes.'),
			reason: z.string().min(20, 'Say why in a sentence.').describe('Why, in a sentence.'),
			instead: z
				.string()
				.optional()
				.describe('What to read instead, by its address: `steps/bootcamp`.'),
		})
		.optional()
		.describe('On a page that is kept only for whoever still refers to it.'),
	...credits,
};

/** One block of facts, under the name of its kind. The collection of that kind checks the inside. */
const blocks = Object.fromEntries(
	pageKinds.map((kind) => [kinds[kind].block, z.unknown().optional()]),
) as Record<(typeof kinds)[PageKind]['block'], z.ZodOptional<z.ZodUnknown>>;

/**
 * What a page may hold besides Starlight's own frontmatter: a summary, and one block of facts under
 * the name of its kind. The collection of that kind checks what is inside. Strict, so that a
 * misspelt key fails the build instead of being dropped.
 */
export const page = z.strictObject({ ...words, ...blocks });

/**
 * All that an author may write in the frontmatter of a page. A short list on purpose: Starlight
 * knows more keys (`head`, `hero`, `slug` …), which put HTML in the page or change its address.
 */
export const authorPage = z.strictObject({
	title: z.string().min(1).describe('The title of the page, as a reader sees it.'),
	...words,
	...blocks,
	template: z.enum(['doc', 'splash']).optional().describe('`splash` leaves out the side columns.'),
	tableOfContents: z.boolean().optional().describe('`false` leaves out “On this page”.'),
	pagefind: z.boolean().optional().describe('`false` keeps the page out of the search.'),
});
