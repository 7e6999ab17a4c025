/** One work in a citation, as an author writes it: `see @edmondson-1999, p. 4`. */
export interface Cite {
	/** The id of the work in the bibliography. */
	key: string;
	/** Words before it: `see`. */
	prefix: string;
	/** Words after it: `p. 4`. */
	suffix: string;
	/** `-@key`: the sentence names the author already, so only the year is wanted. */
	yearOnly: boolean;
}

/** A citation in running text: `[see @edmondson-1999, p. 4; @morrison-2014]`. */
interface Citation {
	/** Where it starts in the text, and where it ends. */
	start: number;
	end: number;
	cites: Cite[];
}

const brackets = /\[([^[\]]*@[^[\]]+)\]/g;
const cite =
	/^(?<prefix>[^@]*?)(?<minus>-?)@(?<key>[a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*(?<suffix>[^@]+))?$/;

/**
 * Finds the citations in a piece of text. The notation is the part of Pandoc's that we use; see
 * https://pandoc.org/MANUAL.html#citation-syntax. Brackets that hold an `@` but are no citation
 * are left alone: they stay text.
 */
export function findCitations(text: string): Citation[] {
	return [...text.matchAll(brackets)].flatMap((match) => {
		const cites = match[1]!.split(';').map((part) => cite.exec(part.trim())?.groups);
		if (!cites.every((groups) => groups !== undefined)) return [];
		return {
			start: match.index,
			end: match.index + match[0].length,
			cites: cites.map((groups) => ({
				key: groups['key']!,
				prefix: groups['prefix']!.trim(),
				suffix: groups['suffix']?.trim() ?? '',
				yearOnly: groups['minus'] === '-',
			})),
		};
	});
}
