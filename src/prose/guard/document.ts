import { LineCounter, parseDocument, type Document } from 'yaml';
import { keptByText } from '../../method/kept.ts';

/** A text of YAML as its parser reads it, with the places of its lines. */
export interface ReadDocument {
	document: Document.Parsed;
	lines: LineCounter;
}

/**
 * Reads YAML, whatever it holds, once for each text: the guard and the check look at the same data,
 * and neither changes it.
 *
 * @throws What the parser throws at a text that is too much for it.
 */
export const readDocument = keptByText('document of yaml', (text): ReadDocument => {
	const lines = new LineCounter();
	// That a key stands twice the guard sees itself; the parser takes long for it.
	const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false };
	return { document: parseDocument(text, options), lines };
});
