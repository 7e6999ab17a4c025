import { render, type CollectionEntry } from 'astro:content';
import type { Reference } from './citations/apa.ts';

/**
 * The works that a page cites or rests on, as its Markdown left them in its frontmatter: see
 * `src/prose/citations.ts`.
 */
export async function referencesOf(
	page: CollectionEntry<'docs'> | undefined,
): Promise<Reference[]> {
	if (!page) return [];
	const { remarkPluginFrontmatter } = await render(page);
	return (remarkPluginFrontmatter['references'] as Reference[] | undefined) ?? [];
}
