import { z } from 'astro/zod';
import nl from '../../../content/i18n/nl.json' with { type: 'json' };
import type { UiKey } from '../../language/words.ts';

/** Every language has every word, and no other. */
export const ui = z.object(
	Object.fromEntries(Object.keys(nl).map((key) => [key, z.string().min(1)])) as Record<
		UiKey,
		z.ZodString
	>,
);
