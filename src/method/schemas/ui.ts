import { z } from 'astro/zod';
import { uiKeys, type UiKey } from '../../language/keys.ts';

/** Every language has every word, and no other. */
export const ui = z.object(
	Object.fromEntries(keys().map((key) => [key, z.string().min(1)])) as Record<UiKey, z.ZodString>,
);

/** No keys where the words cannot be read: whoever reads them next says why. */
function keys(): UiKey[] {
	try {
		return uiKeys();
	} catch {
		return [];
	}
}
