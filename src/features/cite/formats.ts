import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** The formats in which a reference can be taken along, by the end of a file's name. */
export const formats = {
	bib: { name: 'BibTeX', type: 'application/x-bibtex' },
	ris: { name: 'RIS', type: 'application/x-research-info-systems' },
	json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type Format = keyof typeof formats;

/** A work in CSL-JSON, as far as this needs to know. */
interface CslWork {
	id: string;
	type?: string;
	'container-title'?: string | undefined;
}

// A label that the library makes is not the same for ever, and two pages could share one.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Works as the text of a file in a format. */
export function fileOfWorks(works: readonly CslWork[], format: Format): string {
	if (format === 'json') return `${JSON.stringify(works, undefined, '\t')}\n`;
	const write = format === 'bib' ? bibtexOf : risOf;
	return works.map((work) => `${write(work)}\n`).join(format === 'ris' ? '\n' : '');
}

/** BibTeX knows no web page, and so no site: `journal` is its field for what something appeared in. */
function bibtexOf(work: CslWork): string {
	const text = plugins.output.format('bibtex', [work]).trimEnd();
	if (!siteOf(work)) return text;
	const asArticle = plugins.output.format('bibtex', [{ ...work, type: 'article-journal' }]);
	const site = /^\tjournal = .*$/m.exec(asArticle)?.[0];
	return site ? text.replace(/^\ttitle = .*$/m, (title) => `${title}\n${site}`) : text;
}

/**
 * The library breaks long lines at 70 signs and cuts an id at 20, as RIS once wanted: programs of
 * today then read half an address, and two pages share an id. And it leaves out the site of a page.
 */
function risOf(work: CslWork): string {
	const site = siteOf(work);
	return plugins.output
		.format('ris', [work])
		.trimEnd()
		.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '')
		.replace(/^ID {2}- .*$/m, () => `ID  - ${work.id}`)
		.replace(/^TI {2}- .*$/m, (title) => (site ? `${title}\nT2  - ${site}` : title));
}

/** The site that a web page is a part of. */
function siteOf(work: CslWork): string | undefined {
	return work.type === 'webpage' ? work['container-title'] : undefined;
}
