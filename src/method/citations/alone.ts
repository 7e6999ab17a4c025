import { plugins, util } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { tags } from '../../language/active.ts';
import { known, type Language } from '../../language/known/known.ts';
import type { CitedPage } from './page-work.ts';

/** The part of citeproc-js that we use. */
interface Engine {
	updateItems(keys: string[]): void;
	makeBibliography(): [unknown, string[]];
}

/**
 * How to refer to each of some pages in APA 7, as HTML, by their id. Each stands alone: among the
 * others, pages of one author and year would get an “a” and a “b”.
 */
export function apaOfEach(works: readonly CitedPage[], language: Language): Map<string, string> {
	const engine = plugins.config
		.get('@csl')
		.engine(
			util.downgradeCsl(works.map((work) => inOrder(work, language))),
			'apa',
			known[language].csl,
			'html',
		) as Engine;
	return new Map(
		works.map(({ id }) => {
			engine.updateItems([id]);
			const [html = ''] = engine.makeBibliography()[1];
			return [id, html.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim()];
		}),
	);
}

/** The same as JSON, for a thread. */
export function apaOfEachAsJson(works: readonly CitedPage[], language: Language): Uint8Array {
	return Buffer.from(JSON.stringify([...apaOfEach(works, language)]));
}

/** The style has the month before the day, as Americans write it. */
function inOrder({ issued, ...work }: CitedPage, language: Language) {
	const [year, month, day] = issued?.['date-parts'][0] ?? [];
	if (year === undefined || month === undefined || day === undefined) {
		return { ...work, ...(issued && { issued }) };
	}
	const date = new Date(Date.UTC(year, month - 1, day));
	const words = date.toLocaleDateString(tags[language], {
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});
	return { ...work, issued: { literal: `${year}, ${words}` } };
}
