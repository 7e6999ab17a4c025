/** The prose of a page as it is sent, and the works that it cites. */
export interface ProseHtml {
	html: string;
	/** The keys of the works, each with the id of the place where it is cited first. */
	cited: ReadonlyMap<string, string>;
}

/** The sign that Starlight draws beside each heading: our style has a shorter one. */
const icon = /(<span[^>]*class="sl-anchor-icon"[^>]*>)<svg[^]*?<\/svg>/g;

const citation = /<a(?=[^>]*\sclass="citation")[^>]*\shref="#ref-([^"]+)"/g;

/**
 * Gives the first citation of each work an id, so that the list of sources can lead back to it, and
 * leaves out what the style can draw.
 */
export function proseHtml(html: string): ProseHtml {
	const cited = new Map<string, string>();
	return {
		html: html.replace(icon, '$1').replace(citation, (link, key: string) => {
			if (cited.has(key)) return link;
			const id = `c${cited.size + 1}`;
			cited.set(key, id);
			return link.replace('<a', `<a id="${id}"`);
		}),
		cited,
	};
}
