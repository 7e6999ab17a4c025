import { lengthIn } from '../../language/length.ts';
import type { Translate } from '../../language/words.ts';

/** How long a session takes, in words: with hours where there are more than ninety minutes. */
export function lengthOf(minutes: number, t: Translate): string {
	const { key, values } = lengthIn(minutes, 90);
	return t(`session.${key}`, values);
}
