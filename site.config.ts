import { edition } from './src/language/edition/edition.ts';

const {
	SITE_URL,
	SITE_BASE,
	SITE_REPOSITORY,
	SITE_BRANCH,
	SITE_MAIL,
	SITE_SEARCH_REPORT,
	SITE_DOI,
} = process.env;

const repository = SITE_REPOSITORY || edition.repository;

/**
 * Where the site lives: what `edition.yaml` says, unless the environment says otherwise, which is
 * how the deployment workflow does it.
 */
export const siteConfig = {
	/** Origin of the published site, without a path. */
	url: SITE_URL || edition.url,
	/** Path below the origin, for hosts such as GitHub project pages: `/repository`. */
	base: SITE_BASE || edition.base,
	/** Where people edit pages and report problems. */
	repository,
	/** Branch that edit links point at. */
	branch: SITE_BRANCH || edition.branch,
	/** Where people without git send a case. */
	mail: SITE_MAIL || edition.mail,
	/**
	 * Where people tell us what they looked for and did not find: a form that they fill in and send
	 * themselves, or `mailto:you@example.org?subject={query}`. `{query}` is what they typed.
	 */
	searchReport:
		SITE_SEARCH_REPORT ||
		edition.searchReport ||
		`${repository}/issues/new?template=idea.yml&title={query}`,
	/** The DOI of the methodology, once an archive such as Zenodo gave it one: `10.5281/zenodo.1`. */
	doi: SITE_DOI || edition.doi || '',
};
