import { lengthIn } from '../../language/length.ts';
import type { Translate } from '../../language/words.ts';

/** Hours and minutes in words. */
export function lengthOf(minutes: number, t: Translate): string {
	const { key, values } = lengthIn(minutes);
	return t(`session.${key}`, values);
}
