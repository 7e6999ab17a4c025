import type { APIRoute } from 'astro';
import { siteConfig } from '../../../site.config.ts';
import { fileHref, hrefOf } from '../../language/href.ts';
import { languageOf, withLocale } from '../../language/locales.ts';
import { uiKey, wordsOf } from '../../language/words.ts';
import { attributionWords, authorsIn } from '../../method/attributed.ts';
import { attributionOf } from '../../method/attribution.ts';
import { sections } from '../../site/navigation.ts';
import { everyPageIn } from '../every-page.ts';
import { twinOf } from './twins.ts';

/** What there is to read, each page with its summary and its text in Markdown: see llmstxt.org. */
export const GET: APIRoute = ({ routePattern }) => {
	const language = languageOf(routePattern.slice(1));
	const t = wordsOf(language);
	const absolute = (address: string) => new URL(address, siteConfig.url).href;
	const url = (file: string) => absolute(fileHref(file));
	const pages = everyPageIn(language).filter(({ id }) => !/^all(\/|$)/.test(id));
	const inSection = (id: string) => sections.find((section) => id.split('/')[0] === section);
	const list = (some: typeof pages) =>
		some.map(
			({ id, title, description }) =>
				`- [${title.replace(/[[\]]/g, '\\$&')}](${url(twinOf(id, language))}): ${description}`,
		);
	const text = [
		`# ${t('edition.name')}`,
		'',
		`> ${t('social.tagline')}. ${t('data.llms')}`,
		'',
		attributionOf(
			{
				title: t('edition.name'),
				authors: authorsIn([], language),
				url: absolute(hrefOf('', language)),
			},
			attributionWords(language),
		).text,
		'',
		`- [${t('data.llms.full')}](${url(withLocale('llms-full.txt', language))})`,
		`- [${t('data.title')}](${url(twinOf('data', language))})`,
		...sections.flatMap((section) => [
			'',
			`## ${t(uiKey(`kind.${section}`))}`,
			'',
			...list(pages.filter(({ id, written }) => written && inSection(id) === section)),
		]),
		'',
		`## ${t('cite.other')}`,
		'',
		...list(pages.filter(({ id, written }) => !written || !inSection(id))),
	];
	return new Response(`${text.join('\n')}\n`, {
		headers: { 'content-type': 'text/plain;charset=utf-8' },
	});
};
