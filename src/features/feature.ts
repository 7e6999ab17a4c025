import type { PartName } from '../language/edition/parts.ts';

/** The places of every page where a feature may show something of its own. */
export const slots = ['header', 'above', 'below', 'foot', 'credits', 'meta'] as const;

type Slot = (typeof slots)[number];

/** The ids of content that has a page of its own without being one. */
export type NamedContent = Readonly<
	Record<'course' | 'routes' | 'sessions' | 'texts', readonly string[]>
>;

/**
 * What a feature adds to the site. Paths are those of files in its folder; addresses are without
 * their language, because each page and file exists in every language.
 */
export interface Feature {
	/** Its name among the parts that an edition may leave out, where that is not its folder's. */
	part?: PartName;
	/** Pages that no author writes, by their address: `{ scan: 'page.astro' }`. */
	pages?: Readonly<Record<string, string>>;
	/** The pages behind an address with a blank, such as `routes/[route]`, given the ids of the content. */
	named?: (content: NamedContent) => readonly string[];
	/** Files in every language that a page fetches, by their address. */
	data?: Readonly<Record<string, string>>;
	/** Files that all languages share, by their address. */
	files?: Readonly<Record<string, string>>;
	/** Components that every page shows, by their place in it. */
	slots?: Partial<Readonly<Record<Slot, string>>>;
	/** Module that fits Starlight's route data, page by page, before the frame does. */
	routeData?: string;
}
