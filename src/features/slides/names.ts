/** What other content is called, in one language, for whoever names it on a slide. */
export interface Names {
	/** A page of the method: a step or a worksheet. */
	page(id: string): string;
	/** A text to send. */
	text(id: string): string;
	/** A rule in full, with the number of its points. */
	rule(id: string): { title: string; text: string; points: readonly string[] };
	/** A work as it is cited in the text: `Edmondson, 1999`. */
	cited(key: string): string;
	/** A work in full. */
	source(key: string): string;
}
