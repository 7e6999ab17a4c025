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

/** A part of a date. Zotero writes the year as a text. */
const part = z.preprocess(
	(value) => (typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value),
	z.int(),
);

const date = z.preprocess(
	dashed,
	z
		.strictObject({ 'date-parts': z.array(z.array(part).min(1).max(3)).length(1) })
		.describe(
			'A date is { "date-parts": [[2016, 2, 9]] }: the year, and the month and day if known.',
		),
);

/** Some programs write `date_parts`. */
function dashed(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('date_parts' in value)) return value;
	const { date_parts: parts, ...rest } = value;
	return { 'date-parts': parts, ...rest };
}

/** A text that other programs write as a number when it looks like one. */
const count = z.preprocess(
	(value) => (typeof value === 'number' ? String(value) : value),
	z.string(),
);

/** The address of a work. */
export const workAddress = z.url({
	protocol: /^https$/,
	error: 'Write an address that starts with https://.',
});

/**
 * What Zotero writes besides and nothing here needs. It may stay in the file, and goes no further.
 * Abstracts and notes are not among it: the file is public, and those are somebody's texts.
 */
const unused = [
	'ISSN',
	'PMCID',
	'PMID',
	'archive',
	'archive-place',
	'archive_location',
	'call-number',
	'chapter-number',
	'citation-key',
	'citation-label',
	'container-title-short',
	'dimensions',
	'event',
	'event-place',
	'event-title',
	'journalAbbreviation',
	'license',
	'medium',
	'number-of-pages',
	'number-of-volumes',
	'scale',
	'section',
	'shortTitle',
	'source',
	'version',
	'volume-title',
] as const;

const ignored = Object.fromEntries(unused.map((key) => [key, z.unknown().optional()])) as Record<
	(typeof unused)[number],
	z.ZodOptional<z.ZodUnknown>
>;

/** A work in CSL-JSON, the part of that format that we use. See https://docs.citationstyles.org. */
export const work = z
	.strictObject({
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
		'title-short': z
			.string()
			.optional()
			.describe('The title as the text cites it where a work has no author: a few words.'),
		author: z.array(name).min(1).optional(),
		editor: z.array(name).min(1).optional(),
		issued: date.optional(),
		accessed: date.optional(),
		'original-date': date.optional(),
		'container-title': z.string().optional(),
		'collection-title': z.string().optional(),
		'collection-number': count.optional(),
		publisher: z.string().optional(),
		'publisher-place': z.string().optional(),
		volume: count.optional(),
		issue: count.optional(),
		page: count.optional(),
		number: count.optional(),
		edition: count.optional(),
		genre: z.string().optional(),
		ISBN: z.string().optional(),
		DOI: z
			.string()
			.regex(/^10\.\d{4,9}\/\S+$/, 'Write a DOI without its address: 10.1234/abc.')
			.optional(),
		URL: workAddress.optional(),
		language: z
			.string()
			.regex(/^[a-z]{2}([-_][A-Za-z]{2,4})?$/, 'Write a language as two letters, such as nl.')
			// Zotero adds the country, which nothing here tells apart.
			.transform((language) => language.slice(0, 2))
			.optional(),
		...ignored,
	})
	.transform((whole) => {
		const work: Partial<typeof whole> = { ...whole };
		for (const key of unused) delete work[key];
		return work as Omit<typeof whole, (typeof unused)[number]>;
	});

export type Work = z.infer<typeof work>;

/** The works that a bibliography holds, by their id. What is no work is left out: the check says so. */
export function worksIn(bibliography: unknown): Map<string, Work> {
	const records: unknown[] = Array.isArray(bibliography) ? bibliography : [];
	return new Map(
		records.flatMap((record) => {
			const { data } = work.safeParse(record);
			return data ? [[data.id, data] as const] : [];
		}),
	);
}
