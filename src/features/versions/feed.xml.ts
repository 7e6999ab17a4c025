import type { APIRoute } from 'astro';
import { siteConfig } from '../../../site.config.ts';
import { fileHref, hrefOf } from '../../language/href.ts';
import { languageOf, withLocale } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { licence } from '../../method/edition.ts';
import { atomOf } from './atom.ts';
import { releases } from './releases.ts';

/** What is new, for programs that look by themselves: one entry for each change of each version. */
export const GET: APIRoute = ({ routePattern }) => {
	const language = languageOf(routePattern.slice(1));
	const t = wordsOf(language);
	const whole = (address: string) => new URL(address, siteConfig.url).href;
	const page = whole(hrefOf('changes', language));
	const text = atomOf({
		title: `${t('changes.title')}: ${t('edition.name')}`,
		href: page,
		self: whole(fileHref(withLocale('feed.xml', language))),
		author: t('edition.editors'),
		licence: licence.url,
		language,
		entries: releases.flatMap(({ version, date, changes }) =>
			changes.map((change, index) => ({
				id: `${page}#v${version}/${index + 1}`,
				title: `${t('changes.version', { version })}, ${t(`changes.kind.${change.kind}`)}`,
				updated: date,
				href: `${page}#v${version}`,
				text: change.text[language],
			})),
		),
	});
	return new Response(text, { headers: { 'content-type': 'application/atom+xml;charset=utf-8' } });
};
