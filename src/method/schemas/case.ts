import { z } from 'astro/zod';
import { grounds, order } from './provenance.ts';
import type { Ref } from './ref.ts';

/** Sectors in use. Add one here when a case fits none, with its name in `content/i18n/`. */
export const sectors = [
	'civil-society',
	'education',
	'finance',
	'furniture-and-textile',
	'healthcare',
	'manufacturing',
	'professional-services',
	'public-sector',
	'retail',
	'telecom',
	'transport',
] as const;

/** Who tells the story: the people it is about, someone outside, or both. */
export const evidenceGrades = ['primary', 'independent', 'mixed'] as const;

/** Whether material that stays in use is what the story is about. */
export const circularity = ['yes', 'partly', 'no'] as const;

/** Who took the first step, as far as a source says. */
export const beginners = [
	'employee',
	'team',
	'management',
	'union',
	'outsider',
	'unknown',
] as const;

/** What came of it, by the last source. */
export const outcomes = ['worked', 'partly', 'stopped', 'unknown'] as const;

/** The ten strategies of the R-ladder, from refuse to recover (Potting et al., 2017). */
export const rStrategies = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const;

/** How the people in a story of one's own agreed to it; one of these is true, or it is not told. */
export const consents = ['agreed', 'public', 'nobody'] as const;

/** The licence of all content. */
export const licence = 'CC BY-SA 4.0';

const yearRange = 'Write a year of four figures, from 1900 to 2100.';
const year = z.int(yearRange).min(1900, yearRange).max(2100, yearRange);

/** A documented case: who, where and when, what it met and what helped. */
export const caseStory = (ref: Ref) =>
	z.strictObject({
		order,
		...grounds(ref),
		organisation: z
			.string()
			.min(2, 'Write the name in full.')
			.describe('Name of the organisation, as it writes itself.'),
		sector: z.enum(sectors).describe('Sector, one of the list in src/method/schemas/case.ts.'),
		countries: z
			.array(z.string().regex(/^[A-Z]{2}$/, 'Write a country as two capitals, such as BE.'))
			.min(1)
			.describe('Countries, as ISO 3166 codes: BE, NL.'),
		years: z
			.strictObject({
				from: year.optional().describe('First year that a source gives.'),
				to: year.optional().describe('Last year; leave out if it goes on.'),
			})
			.refine(
				({ from, to }) => !from || !to || from <= to,
				'The last year comes before the first year.',
			)
			.default({})
			.describe('Years of the story, as far as a source gives them.'),
		rStrategies: z
			.array(z.enum(rStrategies))
			.default([])
			.describe('Rungs of the R-ladder, R0 to R9, where the facts clearly show them.'),
		evidence: z
			.enum(evidenceGrades)
			.describe('Who tells it: primary (the actors), independent (an outside party) or mixed.'),
		circular: z
			.enum(circularity)
			.describe(
				'Reuse, repair, waste, material or a product as a service: yes (the subject), partly (a part of it, or only a plan) or no (energy, climate, social).',
			),
		begunBy: z
			.enum(beginners)
			.describe(
				'Who took the first step: employee (one or two, without being told to), team (of employees), management (board or director), union (or a collective of workers), outsider (customer, NGO, funder, other firm) or unknown (no source says).',
			),
		outcome: z
			.enum(outcomes)
			.describe(
				'What came of it: worked (use or results that lasted), partly (some of it), stopped (refused, ended or stalled) or unknown (no source says).',
			),
		barriers: z
			.array(ref('barriers'))
			.default([])
			.describe('Barriers that a fact of the case shows.'),
		levers: z.array(ref('levers')).default([]).describe('Levers that a fact of the case shows.'),
		uncoded: z
			.enum(['no-barrier-documented', 'no-lever-documented', 'neither-documented'])
			.optional()
			.describe('Why the case names no barrier or no lever: its sources do not show one.'),
		shared: z
			.strictObject({
				consent: z
					.enum(consents)
					.describe(
						'The people in the story: `agreed` (everyone who can be recognised did), `public` (named in a professional role by a public source) or `nobody` (nobody can be recognised).',
					),
				anonymised: z
					.literal(true)
					.describe('`true`: names and details of people who did not agree were left out.'),
				licence: z
					.literal(licence)
					.describe(
						`\`${licence}\`: whoever wrote the story shares it under the licence of the site.`,
					),
			})
			.optional()
			.describe(
				'Only on a story that someone shared and that public sources do not tell: consent, anonymised and licence.',
			),
	});
