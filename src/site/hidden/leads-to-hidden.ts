import { siteConfig } from '../../../site.config.ts';
import { isHiddenAt } from '../../language/edition/hidden.ts';
import { withoutLocale } from '../../language/locales.ts';

const home = new URL(`${siteConfig.base.replace(/\/*$/, '')}/`, siteConfig.url);

/** Whether a link of a page, as it stands in its `href`, leads to what this edition leaves out. */
export function leadsToHidden(href: string): boolean {
	if (!URL.canParse(href, home)) return false;
	const { origin, pathname } = new URL(href, home);
	if (origin !== home.origin || !pathname.startsWith(home.pathname)) return false;
	return isHiddenAt(withoutLocale(pathname.slice(home.pathname.length)));
}
