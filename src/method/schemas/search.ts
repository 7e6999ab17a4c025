import { z } from 'astro/zod';
import { perLanguage } from './per-language.ts';

/** Who uses the site, in the order in which the search offers them. */
const roles = ['intrapreneur', 'coach', 'organisation', 'union', 'student', 'teacher'] as const;

type Role = (typeof roles)[number];

const sentences = perLanguage((called) =>
	z.array(z.string().min(2)).min(1).describe(`What people type, in ${called}, in their own words.`),
);

/**
 * What people ask when they mean a page, by the id of the page. One file per section of the site
 * in `content/search/`. Readers never see these words.
 */
export const askedWords = z.record(z.string(), sentences);

const groups = z.array(z.array(z.string().min(2)).min(2));

/** Words that mean the same to someone who searches, per language: `content/search/synonyms.yaml`. */
export const synonyms = perLanguage((called) =>
	groups.describe(`Groups of ${called} words, and those of other languages that are used along.`),
);

/**
 * The pages that are meant for a role: `content/search/roles.yaml`.
 *
 * @param place Accepts a page (`levers/sponsor`) or a folder (`steps`), and nothing else.
 */
export const rolePages = (place: z.ZodType<string, string>) => {
	const places = z
		.array(place)
		.min(1)
		.describe('Pages (levers/sponsor) or whole folders (steps) that are meant for this role.');
	return z.strictObject(
		Object.fromEntries(roles.map((role) => [role, places])) as Record<Role, typeof places>,
	);
};
