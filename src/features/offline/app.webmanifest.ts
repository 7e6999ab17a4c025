import type { APIRoute } from 'astro';
import { edition } from '../../language/edition/edition.ts';
import { inLanguage } from '../../language/translated.ts';
import { fileHref, hrefOf } from '../../language/href.ts';
import { languageOf } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { sizes } from './icon.ts';

/** What a browser asks about a site before it installs it. */
export const GET: APIRoute = ({ routePattern }) => {
	const language = languageOf(routePattern.slice(1));
	const t = wordsOf(language);
	return Response.json({
		id: hrefOf('', language),
		name: t('edition.name'),
		short_name: inLanguage(edition.name, language),
		description: t('offline.app'),
		lang: language,
		start_url: hrefOf('', language),
		scope: fileHref(''),
		display: 'minimal-ui',
		background_color: edition.colours.ground,
		theme_color: edition.colours.ground,
		icons: sizes.map((size) => ({
			src: fileHref(`icons/${size}.png`),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: 'any maskable',
		})),
	});
};
