import { createApa, type Reference } from '../../method/citations/apa.ts';
import type { Language } from '../../language/locales.ts';
import type { Work } from '../../method/schemas/bibliography.ts';

/** The works of a joined page: the list of sources, and each as it is cited beside the others. */
export interface CitedWorks {
	references: Reference[];
	/** By key: `Edmondson, 1999`. */
	alone: Record<string, string>;
}

/** Formats works together, which takes seconds for hundreds: as JSON, to be kept. */
export function citedWorks(works: readonly Work[], language: Language): Uint8Array {
	const keys = works.map(({ id }) => id);
	const apa = createApa(works, keys, language);
	const alone = keys.map((key) => [
		key,
		apa.inText({ key, prefix: '', suffix: '', yearOnly: false }),
	]);
	const cited: CitedWorks = { references: apa.references(), alone: Object.fromEntries(alone) };
	return new TextEncoder().encode(JSON.stringify(cited));
}
