import { escaped } from '../language/escaped.ts';

/** An element of the head of a page, as Starlight writes it: what stands in it is HTML. */
interface HeadElement {
	tag: string;
	content?: string | undefined;
}

/** The same head, in which the title of a page is a text: `R&amp;D` is shown as it is written. */
export function withPlainTitle<T extends HeadElement>(head: readonly T[]): T[] {
	return head.map((element) =>
		element.tag === 'title' && element.content !== undefined
			? { ...element, content: escaped(element.content) }
			: element,
	);
}
