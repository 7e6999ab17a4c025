import { parse } from 'yaml';
import { z } from 'astro/zod';
import cff from '../../../CITATION.cff?raw';
import { siteConfig } from '../../../site.config.ts';
import type { CitedPage } from '../../method/citations/page-work.ts';
import { bridge } from '../../language/known/known.ts';

/** What we need of CITATION.cff. */
const citation = z.looseObject({
	title: z.string(),
	version: z.string(),
	'date-released': z.iso.date().optional(),
	authors: z.array(z.looseObject({ name: z.string() })).min(1),
});

const { title, version, authors, 'date-released': released } = citation.parse(parse(cff));

/** The whole methodology, as CITATION.cff says that it is cited, at an address. */
export function wholeWork(id: string, url: string): CitedPage {
	return {
		id,
		type: 'webpage',
		title,
		author: authors.map(({ name }) => ({ literal: name })),
		...(released && { issued: { 'date-parts': [released.split('-').map(Number)] } }),
		version,
		URL: url,
		...(siteConfig.doi && { DOI: siteConfig.doi }),
		// That of CITATION.cff.
		language: bridge,
	};
}
