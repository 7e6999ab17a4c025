import type { z } from 'astro/zod';
import type { PageKind } from './kind-names.ts';

/** The collections an entry may point at. */
export type Kind = PageKind | 'glossary' | 'bibliography' | 'docs' | 'sessions' | 'texts' | 'rules';

/**
 * Makes a schema for “the id of an entry in `kind`”.
 *
 * Astro's `reference()` is one of these. Schemas take it as an argument instead of importing it,
 * because `astro:content` only exists inside an Astro build and scripts read the same schemas.
 */
export type Ref = <K extends Kind>(kind: K) => z.ZodType<{ collection: K; id: string }, string>;
