import { z } from 'astro/zod';
import type { Ref } from './ref.ts';

/** Where an item comes from, the strongest ground first in the list that an item carries. */
export const provenances = ['source', 'research', 'practice', 'proposal'] as const;

export type Provenance = (typeof provenances)[number];

/** The two facts that every item carries: what its idea rests on, and which works say so. */
export const grounds = (ref: Ref) => ({
	provenance: z
		.array(z.enum(provenances))
		.min(1)
		.refine((given) => given.length === 1 || !given.includes('proposal'), {
			message: '“proposal” stands beside another ground.',
			params: {
				hint: 'Take “proposal” out: every page says by itself that its elaboration is ours.',
			},
		})
		.describe(
			'What the idea rests on: `source` (said by the project itself), `research` (cited literature), `practice` (documented cases), or only `proposal` (ours). The strongest ground first.',
		),
	sources: z
		.array(ref('bibliography'))
		.default([])
		.describe(
			'Works behind the item, by their id in content/bibliography.json. Works cited in the text with [@id] are added by themselves.',
		),
});

/** The place of an item in the order of the method, starting at 1. */
export const order = z
	.int()
	.min(1)
	.describe('Place in the order of the method, from 1. Decides “previous” and “next”.');

/** The keys that every item has, whatever its kind: they are shown apart from its facts. */
export const everyItem = { order: true, provenance: true, sources: true } as const;
