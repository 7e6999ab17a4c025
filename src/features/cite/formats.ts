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
}

// A label that the library makes is not the same for ever, and two pages could share one.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Works as the text of a file in a format. */
export function fileOfWorks(works: readonly CslWork[], format: Format): string {
	if (format === 'json') return `${JSON.stringify(works, undefined, '\t')}\n`;
	const text = plugins.output.format(format === 'bib' ? 'bibtex' : 'ris', [...works]).trimEnd();
	return `${format === 'ris' ? unfolded(text) : text}\n`;
}

/**
 * The library breaks long lines at 70 signs, as RIS once wanted; programs of today then read half an
 * address.
 */
function unfolded(ris: string): string {
	return ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
}
