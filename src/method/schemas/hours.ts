import { z } from 'astro/zod';
import { counted, type HourName } from './hour-names.ts';

const count = z.int().min(1);
const amount = z.number().min(0);

/**
 * What the calculation of a year's hours starts from, besides the sessions: these say how long each
 * takes, and who is there. Every number is ours, and a reader can put another one in its place.
 */
export const hours = z
	.strictObject({
		fullTime: amount.describe('Hours of a full-time job in a week, to compare with.'),
		weeks: count.max(counted.weeks).describe('Working weeks in a year.'),
		weekFrom: amount.describe('Hours a week of a participant, everything included: the least.'),
		weekTo: amount.describe('The same, the most.'),
		perCoach: count.describe('How many participants a coach looks after, at most.'),
		talkPrepare: amount.describe('Minutes that a coach needs around one talk: prepare, note down.'),
		sessionPrepare: amount.describe('Minutes that each coach needs around one joint session.'),
		travel: amount.describe('Minutes that a coach or the host travels for one talk or session.'),
		supervision: amount.describe('Hours of supervision of a coach, a month.'),
		hostPrepare: amount.describe('Minutes that the circle host needs around one joint session.'),
		hostOrganise: amount.describe('Hours of the circle host to recruit and to organise, in all.'),
		manager: amount.describe('Hours a year of each participant’s line manager.'),
		sponsor: amount.describe('Hours a year of the sponsor in an organisation.'),
		reserve: amount.describe('Hours a year of the reserve sponsor in an organisation.'),
		representative: amount.describe('Hours a year of the representative in an organisation.'),
		reviewPrepare: amount.describe('Minutes to prepare one half-year review.'),
		measure: amount.describe('Minutes of the evaluator for one participant, each time.'),
		measureEvery: count.describe('Months between two of those times. The last is after the end.'),
		evaluate: amount.describe('Hours of the evaluator to set up and to report, in all.'),
	} satisfies Record<HourName, z.ZodNumber>)
	.refine(({ weekFrom, weekTo }) => weekFrom <= weekTo, 'The most is less than the least.');

/** The numbers that the calculation starts from, by their name. */
export type Hours = z.infer<typeof hours>;
