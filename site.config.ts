/**
 * Where the site lives. The only file to change when you host a copy of your own.
 *
 * Each value can also come from the environment, which is how the deployment workflow sets them.
 */
const {
	SITE_URL,
	SITE_BASE,
	SITE_REPOSITORY,
	SITE_BRANCH,
	SITE_MAIL,
	SITE_SEARCH_REPORT,
	SITE_DOI,
} = process.env;

const repository = SITE_REPOSITORY || 'https://github.com/nieuwe-samenzweerders/methodology';

export const siteConfig = {
	/** Origin of the published site, without a path. `.example` is a reserved name: change it. */
	url: SITE_URL || 'https://nieuwe-samenzweerders.example',
	/** Path below the origin, for hosts such as GitHub project pages: `/repository`. */
	base: SITE_BASE || '/',
	/** Where people edit pages and report problems. */
	repository,
	/** Branch that edit links point at. */
	branch: SITE_BRANCH || 'main',
	/** Where people without git send a case. `.example` is a reserved name: change it. */
	mail: SITE_MAIL || 'contribute@nieuwe-samenzweerders.example',
	/**
	 * Where people tell us what they looked for and did not find: a form that they fill in and send
	 * themselves, or `mailto:you@example.org?subject={query}`. `{query}` is what they typed.
	 */
	searchReport: SITE_SEARCH_REPORT || `${repository}/issues/new?template=idea.yml&title={query}`,
	/** The DOI of the methodology, once an archive such as Zenodo gave it one: `10.5281/zenodo.1`. */
	doi: SITE_DOI || '',
};
