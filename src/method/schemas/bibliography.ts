import { z } from 'astro/zod';

const name = z.union([
	z.strictObject({ literal: z.string() }),
	z.strictObject({
		family: z.string(),
		given: z.string().optional(),
		'non-dropping-particle': z.string().optional(),
		'dropping-particle': z.string().optional(),
		suffix: z.string().optional(),
	}),
]);

const date = z.strictObject({
	'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1),
});

/** A work in CSL-JSON, the part of that format that we use. See https://docs.citationstyles.org. */
export const work = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id as author-year, in lower case.'),
	type: z.enum([
		'article-journal',
		'article-magazine',
		'article-newspaper',
		'broadcast',
		'book',
		'chapter',
		'pamphlet',
		'paper-conference',
		'post-weblog',
		'report',
		'thesis',
		'webpage',
	]),
	title: z.string(),
	author: z.array(name).min(1).optional(),
	editor: z.array(name).min(1).optional(),
	issued: date.optional(),
	accessed: date.optional(),
	'original-date': date.optional(),
	'container-title': z.string().optional(),
	'collection-title': z.string().optional(),
	publisher: z.string().optional(),
	'publisher-place': z.string().optional(),
	volume: z.string().optional(),
	issue: z.string().optional(),
	page: z.string().optional(),
	number: z.string().optional(),
	edition: z.string().optional(),
	genre: z.string().optional(),
	ISBN: z.string().optional(),
	DOI: z
		.string()
		.regex(/^10\.\d{4,9}\/\S+$/, 'Write a DOI without its address: 10.1234/abc.')
		.optional(),
	URL: z
		.url({ protocol: /^https$/, error: 'Write an address that starts with https://.' })
		.optional(),
	language: z
		.string()
		.regex(/^[a-z]{2}$/, 'Write a language as two letters, such as nl.')
		.optional(),
});

export type Work = z.infer<typeof work>;
